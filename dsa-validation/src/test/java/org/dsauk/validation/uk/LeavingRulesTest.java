package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Outcome.FAILED;
import static org.dsauk.report.Outcome.NOT_APPLICABLE;
import static org.dsauk.report.Outcome.PASSED;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.governance.Notice;
import org.dsauk.governance.NoticeMatter;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** How parties leave and are shut out. */
class LeavingRulesTest {

    private static final String RULE = "DSA-LIF-006";

    @Test
    void agreementOfManyWithoutAWayToShutOneOutIsWarned() {
        onlyFinding(
                acceding(terms -> terms.toBuilder().exclusion(Optional.empty()).build()), RULE, WARNING, "/governance");
    }

    @Test
    void noticeIsAWayToLeaveEvenWhereNoneIsDescribed() {
        DataSharingAgreement undescribed =
                acceding(terms -> terms.toBuilder().withdrawal(Optional.empty()).build());

        assertThat(outcomes(undescribed, RULE)).containsOnly(PASSED);
        assertThat(outcomes(noticing(undescribed), RULE)).containsExactly(PASSED, FAILED, FAILED);
    }

    @Test
    void timeOfNoticeIsStatedForLeavingOrEndingOrAnything() {
        DataSharingAgreement agreement = Complete.agreement();

        assertThat(outcomes(noticing(agreement, notice(NoticeMatter.TERMINATION)), RULE))
                .containsOnly(PASSED);
        assertThat(outcomes(noticing(agreement, notice()), RULE)).containsOnly(PASSED);
        assertThat(outcomes(noticing(agreement, notice(NoticeMatter.CHARGES)), RULE))
                .containsExactly(PASSED, PASSED, FAILED);
        onlyFinding(
                noticing(
                        agreement,
                        notice(NoticeMatter.WITHDRAWAL).toBuilder()
                                .period(Optional.empty())
                                .build()),
                RULE,
                WARNING,
                "/governance");
    }

    @Test
    void noticeOfNoUnitIsNoTime() {
        assertThat(outcomesOf(Deadline.builder().amount(3).build())).containsExactly(PASSED, PASSED, FAILED);
    }

    @Test
    void noticeOfNoAmountOrOneThatCountsBackwardsIsNoTime() {
        Deadline.Builder weeks = Deadline.builder().unit(DeadlineUnit.WEEKS);

        assertThat(outcomesOf(weeks.build())).containsExactly(PASSED, PASSED, FAILED);
        assertThat(outcomesOf(weeks.amount(-1).build())).containsExactly(PASSED, PASSED, FAILED);
        assertThat(outcomesOf(weeks.amount(0).build())).containsOnly(PASSED);
        assertThat(outcomesOf(Deadline.builder().unit(DeadlineUnit.IMMEDIATELY).build()))
                .containsOnly(PASSED);
    }

    private static List<Outcome> outcomesOf(Deadline period) {
        return outcomes(
                noticing(
                        Complete.agreement(),
                        notice(NoticeMatter.WITHDRAWAL).toBuilder()
                                .period(period)
                                .build()),
                RULE);
    }

    @Test
    void withoutTermsOnGovernanceEverythingIsWarnedAtTheAgreement() {
        DataSharingAgreement agreement =
                Complete.agreement().toBuilder().governance(Optional.empty()).build();

        assertThat(outcomes(agreement, RULE)).containsOnly(FAILED);
        assertThat(org.dsauk.validation.Checked.found(agreement, RULE)).containsExactly("", "", "");
    }

    @Test
    void twoPartiesEndTheAgreementInsteadOfShuttingEachOtherOut() {
        DataSharingAgreement complete = noticing(Complete.agreement(), notice(NoticeMatter.TERMINATION));
        DataSharingAgreement two = complete.toBuilder()
                .governance(complete.getGovernance().orElseThrow().toBuilder()
                        .accession(List.of())
                        .build())
                .partyGroups(List.of())
                .parties(complete.getParties().subList(0, 2))
                .build();

        assertThat(outcomes(two, RULE)).containsExactly(NOT_APPLICABLE, PASSED, PASSED);
        assertThat(outcomes(
                        two.toBuilder().addParties(complete.getParties().get(2)).build(), RULE))
                .containsExactly(FAILED, PASSED, PASSED);
    }

    @Test
    void agreementInWhichNobodyTakesPartHasNobodyToLeaveIt() {
        DataSharingAgreement nobody = Complete.agreement().toBuilder()
                .governance(Optional.empty())
                .partyGroups(List.of())
                .parties(List.of())
                .build();

        assertThat(outcomes(nobody, RULE)).containsOnly(NOT_APPLICABLE);
    }

    private static Notice notice(NoticeMatter... matters) {
        return Notice.builder()
                .addMatters(matters)
                .period(Deadline.builder().amount(1).unit(DeadlineUnit.MONTHS).build())
                .build();
    }

    private static DataSharingAgreement acceding(UnaryOperator<AccessionTerms> change) {
        DataSharingAgreement agreement = Complete.agreement();
        GovernanceTerms terms = agreement.getGovernance().orElseThrow();
        return agreement.toBuilder()
                .governance(terms.toBuilder()
                        .accession(terms.getAccession().stream().map(change).toList())
                        .build())
                .build();
    }

    private static DataSharingAgreement noticing(DataSharingAgreement agreement, Notice... notices) {
        return agreement.toBuilder()
                .governance(agreement.getGovernance().orElseThrow().toBuilder()
                        .notices(List.of(notices))
                        .build())
                .build();
    }
}
