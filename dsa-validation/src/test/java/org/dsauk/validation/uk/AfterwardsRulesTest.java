package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.at;
import static org.dsauk.validation.Checked.onlyFinding;

import java.net.URI;
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
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.InWords;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.UntilEvent;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.junit.jupiter.api.Test;

/** What happens to the data, the agreement and the people afterwards: retention, review, complaints. */
class AfterwardsRulesTest {

    private static final LocalDate EVE = LocalDate.of(2026, 6, 18);

    @Test
    void periodInWordsFails() {
        onlyFinding(
                kept(InWords.builder().words("as long as necessary").build()),
                "DSA-RET-002",
                ERROR,
                "/retention/0/period");
    }

    @Test
    void periodWithoutTheEventThatBeginsItFails() {
        onlyFinding(
                kept(AfterEvent.builder().length(Period.ofYears(6)).build()),
                "DSA-RET-002",
                ERROR,
                "/retention/0/period");
    }

    @Test
    void missingPeriodFailsAtTheRule() {
        DataSharingAgreement agreement = Complete.withRetention(rule ->
                rule.toBuilder().period(Optional.<RetentionPeriod>empty()).build());

        onlyFinding(agreement, "DSA-RET-002", ERROR, "/retention/0");
    }

    @Test
    void periodUntilAnEventPasses() {
        assertThat(Checked.atSigning(kept(UntilEvent.builder()
                                .event(RetentionEvent.PURPOSE_FULFILLED)
                                .build()))
                        .findings())
                .isEmpty();
    }

    @Test
    void ownScheduleIsWarnedUnlessItCanBeRead() {
        onlyFinding(kept(OwnSchedule.builder().build()), "DSA-RET-002", WARNING, "/retention/0");
        assertThat(Checked.atSigning(kept(OwnSchedule.builder()
                                .schedule(URI.create("https://schedule.example/"))
                                .build()))
                        .findings())
                .isEmpty();
    }

    @Test
    void missingReviewIsWarned() {
        onlyFinding(Complete.agreement().toBuilder().review(Optional.empty()).build(), "DSA-LIF-001", WARNING, "");
    }

    @Test
    void reviewPlanWithoutADayIsWarnedAtThePlan() {
        onlyFinding(reviewed(ReviewPlan.builder().build()), "DSA-LIF-001", WARNING, "/review");
    }

    @Test
    void reviewAYearAfterTheAgreementTakesEffectPassesAndADayLaterIsWarned() {
        LocalDate year = LocalDate.of(2027, 2, 1);

        assertThat(Checked.atSigning(reviewed(ReviewPlan.builder().nextDue(year).build()))
                        .findings())
                .isEmpty();
        onlyFinding(
                reviewed(ReviewPlan.builder().nextDue(year.plusDays(1)).build()),
                "DSA-LIF-001",
                WARNING,
                "/review/nextDue");
    }

    @Test
    void timeToTheNextReviewBeginsWithTheLastOneOrTheDayOfTheCheck() {
        ReviewPlan plan =
                ReviewPlan.builder().nextDue(Complete.DAY.plusYears(1)).build();
        DataSharingAgreement withoutTerm =
                reviewed(plan).toBuilder().term(Optional.<Term>empty()).build();
        DataSharingAgreement reviewedBefore = reviewed(
                plan.toBuilder().lastReviewed(Complete.DAY.minusDays(1)).build());

        assertThat(Checked.atSigning(withoutTerm).findings()).isEmpty();
        onlyFinding(reviewedBefore, "DSA-LIF-001", WARNING, "/review/nextDue");
    }

    @Test
    void controllerWithoutRouteForComplaintsFailsFromTheFirstDayOfTheDuty() {
        DataSharingAgreement agreement = Complete.withComplaints(
                route -> route.toBuilder().parties(List.of("boroughs")).build());

        assertThat(at(agreement, Stage.SIGN, EVE).findings()).isEmpty();
        onlyFinding(at(agreement, Stage.SIGN, EVE.plusDays(1)), "DSA-CMP-001", ERROR, "/parties/2");
    }

    @Test
    void beforeTheDutyTheReasonNamesItsFirstDay() {
        assertThat(DsaValidator.uk().explain(Complete.agreement(), "DSA-CMP-001", Stage.SIGN, EVE))
                .isNotEmpty()
                .allSatisfy(examination -> assertThat(examination.outcome()).isEqualTo(Outcome.NOT_APPLICABLE))
                .extracting(Examination::reason)
                .containsOnly("the duty is in force only from 2026-06-19");
    }

    @Test
    void acknowledgementAfterMoreThanThirtyDaysFailsAtTheNumber() {
        DataSharingAgreement agreement = Complete.withComplaints(
                route -> route.toBuilder().acknowledgeWithinDays(31).build());

        onlyFinding(agreement, "DSA-CMP-001", ERROR, "/rights/complaints/0/acknowledgeWithinDays");
    }

    @Test
    void acknowledgementThatIsNotStatedFailsAtTheRoute() {
        DataSharingAgreement agreement = Complete.withComplaints(route -> route.toBuilder()
                .acknowledgeWithinDays(Optional.<Integer>empty())
                .build());

        onlyFinding(agreement, "DSA-CMP-001", ERROR, "/rights/complaints/0");
    }

    @Test
    void routeWithoutElectronicFormIsWarned() {
        DataSharingAgreement agreement = Complete.withComplaints(route -> route.toBuilder()
                .form(Optional.<URI>empty())
                .email("complaints@example.example")
                .build());

        onlyFinding(agreement, "DSA-CMP-001", WARNING, "/rights/complaints/0");
    }

    @Test
    void routeByWhichNobodyCanBeReachedIsNone() {
        DataSharingAgreement agreement = Complete.withComplaints(
                route -> route.toBuilder().form(Optional.<URI>empty()).build());

        assertThat(Checked.atSigning(agreement).findings())
                .filteredOn(finding -> finding.severity() == ERROR)
                .extracting(finding -> finding.pointer().text())
                .containsExactly("/parties/0", "/parties/1", "/parties/2");
    }

    private static DataSharingAgreement kept(RetentionPeriod period) {
        return Complete.withRetention(rule -> rule.toBuilder().period(period).build());
    }

    private static DataSharingAgreement reviewed(ReviewPlan plan) {
        return Complete.agreement().toBuilder().review(plan).build();
    }
}
