package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Outcome.COULD_NOT_BE_CHECKED;
import static org.dsauk.report.Outcome.FAILED;
import static org.dsauk.report.Outcome.NOT_APPLICABLE;
import static org.dsauk.report.Outcome.PASSED;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.data.Identifiability;
import org.dsauk.report.Outcome;
import org.dsauk.retention.DisposalAction;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to the data at the end. */
class ExitRulesTest {

    private static final String RULE = "DSA-EXI-001";

    @Test
    void missingExitTermsAreOneWarning() {
        onlyFinding(Complete.agreement().toBuilder().exit(Optional.empty()).build(), RULE, WARNING, "");
        onlyFinding(exiting(), RULE, WARNING, "/exit");
    }

    @Test
    void agreementWithoutPersonalDataNeedsNoExitTerms() {
        DataSharingAgreement counts =
                Complete.withItem(item -> item.toBuilder()
                                .identifiability(Identifiability.ANONYMOUS)
                                .build())
                        .toBuilder()
                        .exit(Optional.empty())
                        .build();

        assertThat(outcomes(counts, RULE)).containsOnly(NOT_APPLICABLE);
    }

    @Test
    void recipientOfWhomNothingIsSaidIsWarned() {
        assertThat(onlyFinding(exiting(boroughs()), RULE, WARNING, "/exit").message())
                .contains("recipient 'st-hilda'");
        onlyFinding(exiting(boroughs(), charity().action(Optional.empty()).build()), RULE, WARNING, "/exit");
    }

    @Test
    void membersOfAGroupMayHaveArrangementsOfTheirOwnAndThoseWithoutAreNamed() {
        DataSharingAgreement toBoroughs = Complete.withFlow(flow -> flow.toBuilder()
                .disclosers(List.of("st-hilda"))
                .recipients(List.of("boroughs"))
                .build());
        ExitArrangement camden =
                boroughs().toBuilder().parties(List.of("camden")).build();
        ExitArrangement islington =
                camden.toBuilder().parties(List.of("islington")).build();

        assertThat(Checked.atSigning(exiting(toBoroughs, camden)).findings())
                .filteredOn(finding -> finding.pointer().text().equals("/exit"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("for 'islington'"));
        assertThat(found(exiting(toBoroughs, camden, islington), RULE)).isEmpty();
    }

    @Test
    void arrangementWithoutPartiesIsOneOfEverybody() {
        assertThat(found(exiting(boroughs(), charity().parties(List.of()).build()), RULE))
                .isEmpty();
    }

    @Test
    void arrangementsForSomeOfTheDataLeaveTheRest() {
        ExitArrangement some = charity().addItems("i2").build();
        ExitArrangement rest = charity().items(List.of("i1")).build();

        onlyFinding(exiting(withTwoItems(), boroughs(), some), RULE, WARNING, "/exit");
        assertThat(found(exiting(withTwoItems(), boroughs(), some, rest), RULE)).isEmpty();
    }

    private static DataSharingAgreement withTwoItems() {
        DataSharingAgreement agreement =
                Complete.withFlow(flow -> flow.toBuilder().addItems("i2").build());
        return agreement.toBuilder()
                .addDataItems(
                        agreement.getDataItems().get(0).toBuilder().id("i2").build())
                .build();
    }

    @Test
    void processorsHaveAnArrangementOfTheirOwnOrFallUnderThatOfTheirControllers() {
        ExitArrangement without =
                boroughs().toBuilder().includesProcessors(Optional.empty()).build();
        ExitArrangement host = charity().parties(List.of("host")).build();

        onlyFinding(exiting(without, charity().build()), RULE, WARNING, "/roles/1");
        onlyFinding(
                exiting(
                        without.toBuilder().includesProcessors(false).build(),
                        charity().build()),
                RULE,
                WARNING,
                "/roles/1");
        onlyFinding(exiting(without, charity().includesProcessors(true).build()), RULE, WARNING, "/roles/1");
        assertThat(found(exiting(without, charity().build(), host), RULE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DisposalAction.class)
    void onlyDataThatGoesNeedsATime(DisposalAction action) {
        ExitArrangement undated =
                charity().action(action).within(Optional.empty()).build();
        boolean goes = switch (action) {
            case DESTROY, RETURN, RETURN_THEN_DESTROY, TRANSFER_TO_ARCHIVE, ANONYMISE -> true;
            case REVIEW_THEN_DECIDE, RETAIN_UNDER_OWN_SCHEDULE, RETAIN_PERMANENTLY -> false;
        };

        assertThat(found(exiting(boroughs(), undated), RULE))
                .isEqualTo(goes ? List.of("/exit/arrangements/1") : List.of());
    }

    @Test
    void endOfTheRetentionPeriodIsATime() {
        assertThat(found(
                        exiting(
                                boroughs(),
                                charity()
                                        .within(Optional.empty())
                                        .atEndOfPeriod(true)
                                        .build()),
                        RULE))
                .isEmpty();
    }

    @Test
    void backupsThatStayAndCertificatesOfWhichNothingIsSaidAreWarnedEachByItself() {
        onlyFinding(
                exiting(boroughs(), charity().includesBackups(false).build()),
                RULE,
                WARNING,
                "/exit/arrangements/1/includesBackups");
        onlyFinding(
                exiting(boroughs(), charity().includesBackups(Optional.empty()).build()),
                RULE,
                WARNING,
                "/exit/arrangements/1");
        onlyFinding(
                exiting(boroughs(), charity().certificate(Optional.empty()).build()),
                RULE,
                WARNING,
                "/exit/arrangements/1");
        assertThat(found(exiting(boroughs(), charity().certificate(false).build()), RULE))
                .isEmpty();
    }

    @Test
    void whetherAnUnknownActionNeedsATimeCouldNotBeChecked() {
        List<Outcome> outcomes = outcomes(
                exiting(boroughs(), charity().build(), ExitArrangement.builder().build()), RULE);

        assertThat(outcomes).doesNotContain(FAILED);
        assertThat(outcomes.stream().filter(COULD_NOT_BE_CHECKED::equals)).hasSize(3);
        assertThat(outcomes).contains(PASSED, NOT_APPLICABLE);
    }

    @Test
    void unknownPartiesAndItemsSettleNothing() {
        assertThat(found(
                        exiting(
                                boroughs(),
                                charity().parties(List.of("nobody")).build(),
                                charity().items(List.of("nothing")).build()),
                        RULE))
                .containsExactly("/exit");
    }

    private static ExitArrangement boroughs() {
        return Complete.agreement().getExit().orElseThrow().getArrangements().get(0);
    }

    private static ExitArrangement.Builder charity() {
        return ExitArrangement.builder()
                .addParties("st-hilda")
                .action(DisposalAction.DESTROY)
                .within(Period.ofDays(30))
                .certificate(true)
                .includesBackups(true);
    }

    private static DataSharingAgreement exiting(ExitArrangement... arrangements) {
        return exiting(Complete.agreement(), arrangements);
    }

    private static DataSharingAgreement exiting(DataSharingAgreement agreement, ExitArrangement... arrangements) {
        return agreement.toBuilder()
                .exit(ExitTerms.builder().addArrangements(arrangements).build())
                .build();
    }
}
