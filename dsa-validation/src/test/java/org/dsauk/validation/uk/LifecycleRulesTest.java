package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Outcome.COULD_NOT_BE_CHECKED;
import static org.dsauk.report.Outcome.FAILED;
import static org.dsauk.report.Outcome.PASSED;
import static org.dsauk.report.Severity.WARNING;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.report.Examination;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the parties look at the sharing again in time. */
class LifecycleRulesTest {

    private static final String RULE = "DSA-LIF-002";

    /** Three months after 30 November is the last day of February, after the last day of January the end of April. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-06-29, PASSED, PASSED",
        "2026-06-30, 2026-06-30, PASSED, PASSED",
        "2026-06-30, 2026-07-01, PASSED, FAILED",
        "2026-06-30, 2026-09-30, PASSED, FAILED",
        "2026-06-30, 2026-10-01, FAILED, NOT_APPLICABLE",
        "2026-11-30, 2027-02-28, PASSED, FAILED",
        "2026-11-30, 2027-03-01, FAILED, NOT_APPLICABLE",
        "2027-11-30, 2028-02-29, PASSED, FAILED",
        "2028-01-31, 2028-04-30, PASSED, FAILED",
        "2028-01-31, 2028-05-01, FAILED, NOT_APPLICABLE",
        "2028-02-29, 2028-05-29, PASSED, FAILED",
        "2028-02-29, 2028-05-30, FAILED, NOT_APPLICABLE"
    })
    void overdueReviewIsWarnedAtOnceAndDifferentlyAfterThreeMonths(
            LocalDate due, LocalDate asOf, Outcome grace, Outcome inTime) {
        assertThat(outcomes(ReviewPlan.builder().nextDue(due).build(), asOf)).containsExactly(grace, inTime);
    }

    @Test
    void overdueReviewIsOneWarningWhenDataIsExchangedAndNoneBeforeSigning() {
        DataSharingAgreement agreement =
                reviewed(ReviewPlan.builder().nextDue(Complete.DAY.minusDays(1)).build());

        Checked.onlyFinding(Checked.at(agreement, Stage.EXCHANGE, Complete.DAY), RULE, WARNING, "/review/nextDue");
        assertThat(Checked.found(agreement, RULE)).isEmpty();
    }

    @Test
    void withoutAPlanOrADayItCannotBeToldWhetherTheReviewIsOverdue() {
        assertThat(outcomes(ReviewPlan.builder().build(), Complete.DAY)).containsOnly(COULD_NOT_BE_CHECKED);
        assertThat(outcomes(
                        Complete.agreement().toBuilder()
                                .review(Optional.empty())
                                .build(),
                        Complete.DAY))
                .containsOnly(COULD_NOT_BE_CHECKED);
    }

    /** The term began on 1 February 2026: six months later is 1 August, a year later 1 February 2027. */
    @Test
    void withoutADayTheFirstReviewFollowsFromTheIntervals() {
        ReviewPlan yearly = ReviewPlan.builder().interval(Period.ofYears(1)).build();
        ReviewPlan soon = yearly.toBuilder().firstInterval(Period.ofMonths(6)).build();

        assertThat(outcomes(yearly, LocalDate.of(2027, 2, 1))).containsExactly(PASSED, PASSED);
        assertThat(outcomes(yearly, LocalDate.of(2027, 2, 2))).containsExactly(PASSED, FAILED);
        assertThat(outcomes(soon, LocalDate.of(2026, 8, 1))).containsExactly(PASSED, PASSED);
        assertThat(outcomes(soon, LocalDate.of(2026, 8, 2))).containsExactly(PASSED, FAILED);
        assertThat(Checked.at(reviewed(soon), Stage.EXCHANGE, LocalDate.of(2026, 8, 2))
                        .findings())
                .filteredOn(finding -> finding.ruleId().equals(RULE))
                .extracting(finding -> finding.pointer().text())
                .containsExactly("/review");
    }

    /** Reviewed on 10 March 2026, the next review is due a year later. */
    @Test
    void reviewThatWasHeldCallsForTheOneAfterIt() {
        ReviewPlan held = ReviewPlan.builder()
                .nextDue(LocalDate.of(2026, 3, 1))
                .lastReviewed(LocalDate.of(2026, 3, 10))
                .interval(Period.ofYears(1))
                .build();

        assertThat(outcomes(held, LocalDate.of(2026, 3, 9))).containsExactly(PASSED, FAILED);
        assertThat(outcomes(held, LocalDate.of(2027, 3, 10))).containsExactly(PASSED, PASSED);
        assertThat(outcomes(held, LocalDate.of(2027, 3, 11))).containsExactly(PASSED, FAILED);
        assertThat(outcomes(held.toBuilder().interval(Optional.empty()).build(), LocalDate.of(2027, 3, 10)))
                .containsExactly(COULD_NOT_BE_CHECKED, COULD_NOT_BE_CHECKED);
    }

    @Test
    void reviewBeforeItWasDueLeavesTheDayAsItIs() {
        ReviewPlan early = ReviewPlan.builder()
                .nextDue(LocalDate.of(2026, 6, 1))
                .lastReviewed(LocalDate.of(2026, 5, 31))
                .interval(Period.ofYears(1))
                .build();

        assertThat(outcomes(early, LocalDate.of(2026, 6, 2))).containsExactly(PASSED, FAILED);
    }

    @Test
    void daysAndPeriodsBeyondReckoningDoNotThrow() {
        Term last = Term.builder().effectiveFrom(LocalDate.MAX).build();
        ReviewPlan farAway = ReviewPlan.builder().nextDue(LocalDate.MAX).build();
        ReviewPlan everlasting = ReviewPlan.builder()
                .interval(Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .build();

        assertThat(outcomes(reviewed(farAway).toBuilder().term(last).build(), Complete.DAY))
                .containsExactly(PASSED, PASSED);
        assertThat(outcomes(everlasting, Complete.DAY)).doesNotContain(FAILED);
        assertThat(Checked.atSigning(reviewed(farAway).toBuilder().term(last).build())
                        .findings())
                .isEmpty();
    }

    @Test
    void timeFromWhichNoDayFollowsLeavesItOpenWhetherTheReviewIsOverdue() {
        for (Period time : List.of(Period.ZERO, Period.ofYears(-1), Period.of(1, 0, -1))) {
            assertThat(outcomes(ReviewPlan.builder().interval(time).build(), LocalDate.of(2030, 1, 1)))
                    .containsOnly(COULD_NOT_BE_CHECKED);
        }
    }

    private static DataSharingAgreement reviewed(ReviewPlan plan) {
        return Complete.agreement().toBuilder().review(plan).build();
    }

    private static List<Outcome> outcomes(ReviewPlan plan, LocalDate asOf) {
        return outcomes(reviewed(plan), asOf);
    }

    private static List<Outcome> outcomes(DataSharingAgreement agreement, LocalDate asOf) {
        return DsaValidator.uk().explain(agreement, RULE, Stage.EXCHANGE, asOf).stream()
                .map(Examination::outcome)
                .toList();
    }
}
