package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.validation.Checked.at;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Identifiability;
import org.dsauk.ground.Act;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.LegitimateInterests;
import org.dsauk.ground.PublicTask;
import org.dsauk.ground.RecognisedLegitimateInterest;
import org.dsauk.ground.Regime;
import org.dsauk.party.PartyType;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

class LawfulBasisRulesTest {

    @Test
    void recipientWithoutBasisFails() {
        DataSharingAgreement agreement = Complete.withGround(
                1, ground -> ground.toBuilder().basis(Optional.empty()).build());

        Finding finding = onlyFinding(agreement, "DSA-LAW-001", ERROR, "/flows/0/recipients/0");
        assertThat(finding.message())
                .isEqualTo("flow 'f1', recipient 'st-hilda': no legal ground states a lawful basis for this act");
        assertThat(finding.citations()).extracting(Object::toString).contains("UK GDPR Art 6(1)");
    }

    @Test
    void groundForTheOtherActDoesNotHelp() {
        DataSharingAgreement agreement = Complete.withGround(
                1, ground -> ground.toBuilder().act(Act.DISCLOSING).build());

        assertThat(ruleIds(agreement)).contains("DSA-LAW-001");
    }

    @Test
    void groundForAnotherPurposeDoesNotHelp() {
        DataSharingAgreement agreement = Complete.withGround(
                1, ground -> ground.toBuilder().purposes(List.of("p2")).build());

        assertThat(ruleIds(agreement)).contains("DSA-LAW-001", "DSA-STR-003");
    }

    @Test
    void membersOfAGroupThatHaveNoBasisAreNamed() {
        DataSharingAgreement agreement = Complete.withGround(
                0, ground -> ground.toBuilder().parties(List.of("camden")).build());

        assertThat(Checked.atSigning(agreement).findings())
                .extracting(Finding::message)
                .contains("flow 'f1', discloser 'boroughs': no legal ground states a lawful basis for this act"
                        + " for 'islington'");
    }

    @Test
    void groundOfAGroupCoversAMemberThatIsStatedByItself() {
        DataSharingAgreement agreement = Complete.withFlow(
                flow -> flow.toBuilder().disclosers(List.of("islington")).build());

        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void partyWhoseOnlyGroundsAreOfLawEnforcementNeedsNoBasis() {
        DataSharingAgreement agreement = Complete.withGround(
                1,
                ground -> ground.toBuilder()
                        .regime(Regime.LAW_ENFORCEMENT)
                        .basis(Optional.empty())
                        .build());

        assertThat(outcomes(agreement, "DSA-LAW-001")).containsExactly(Outcome.PASSED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void flowOfAnonymousDataNeedsNoBasis() {
        DataSharingAgreement agreement = Complete.withItem(item ->
                item.toBuilder().identifiability(Identifiability.ANONYMOUS).build());

        assertThat(outcomes(agreement, "DSA-LAW-001")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void flowOfDataThatMayBePersonalCouldNotBeChecked() {
        DataSharingAgreement agreement = Complete.withItem(
                item -> item.toBuilder().identifiability(Optional.empty()).build());

        assertThat(outcomes(agreement, "DSA-LAW-001")).containsOnly(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void flowWhoseItemsAreNotAllKnownCouldNotBeChecked() {
        DataSharingAgreement anonymous = Complete.withItem(item ->
                item.toBuilder().identifiability(Identifiability.ANONYMOUS).build());
        DataSharingAgreement andAnother = anonymous.toBuilder()
                .flows(List.of(anonymous.getFlows().get(0).toBuilder()
                        .addItems("missing")
                        .build()))
                .build();
        DataSharingAgreement none =
                Complete.withFlow(flow -> flow.toBuilder().items(List.of()).build());

        assertThat(outcomes(andAnother, "DSA-LAW-001")).containsOnly(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(outcomes(none, "DSA-LAW-001")).containsOnly(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(outcomes(none, "DSA-SPC-001")).containsOnly(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void recognisedInterestFailsBeforeItsFirstDayAndPassesOnIt() {
        DataSharingAgreement agreement = Complete.withGround(
                1,
                ground -> ground.toBuilder()
                        .basis(RecognisedLegitimateInterest.builder().build())
                        .build());

        onlyFinding(
                at(agreement, Stage.EXCHANGE, LocalDate.of(2026, 2, 4)), "DSA-LAW-002", ERROR, "/legalGrounds/1/basis");
        assertThat(at(agreement, Stage.EXCHANGE, LocalDate.of(2026, 2, 5)).findings())
                .isEmpty();
    }

    @Test
    void publicAuthorityOnLegitimateInterestsFails() {
        DataSharingAgreement agreement = Complete.withGround(0, LawfulBasisRulesTest::onLegitimateInterests);

        Finding finding = onlyFinding(agreement, "DSA-LAW-003", ERROR, "/legalGrounds/0/basis");
        assertThat(finding.message()).endsWith("for 'camden', 'islington'");
    }

    @Test
    void publicAuthorityOutsideItsTasksPassesOnlyWithAReason() {
        DataSharingAgreement withoutReason = Complete.withGround(
                0,
                ground -> onLegitimateInterests(ground).toBuilder()
                        .inPerformanceOfTasks(false)
                        .build());
        DataSharingAgreement withReason = Complete.withGround(
                0,
                ground -> onLegitimateInterests(ground).toBuilder()
                        .inPerformanceOfTasks(false)
                        .outsideTasksReason("It lets office space like any landlord")
                        .build());

        assertThat(ruleIds(withoutReason)).containsExactly("DSA-LAW-003");
        assertThat(ruleIds(withReason)).isEmpty();
    }

    @Test
    void bodyOfUnknownTypeOnLegitimateInterestsCouldNotBeChecked() {
        DataSharingAgreement agreement = Complete.withParty(
                2, party -> party.toBuilder().type(PartyType.GP_PRACTICE).build());

        assertThat(outcomes(agreement, "DSA-LAW-003"))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void otherBasesAreOpenToPublicAuthorities() {
        DataSharingAgreement agreement = Complete.withGround(
                0,
                ground -> ground.toBuilder().basis(PublicTask.builder().build()).build());

        assertThat(outcomes(agreement, "DSA-LAW-003")).containsExactly(Outcome.NOT_APPLICABLE, Outcome.PASSED);
    }

    private static LegalGround onLegitimateInterests(LegalGround ground) {
        return ground.toBuilder().basis(LegitimateInterests.builder().build()).build();
    }

    private static List<String> ruleIds(DataSharingAgreement agreement) {
        return Checked.atSigning(agreement).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
