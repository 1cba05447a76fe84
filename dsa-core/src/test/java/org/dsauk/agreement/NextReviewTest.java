package org.dsauk.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NextReviewTest {

    private static final LocalDate BEGINS = LocalDate.of(2026, 1, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final Period YEARLY = Period.ofYears(1);

    private static DataSharingAgreement reviewed(UnaryOperator<ReviewPlan.Builder> plan) {
        return DataSharingAgreement.builder()
                .id("urn:x-test:reviewed")
                .term(Term.builder().effectiveFrom(BEGINS).build())
                .review(plan.apply(ReviewPlan.builder()).build())
                .build();
    }

    private static ReviewPlan.Builder stated(ReviewPlan.Builder plan, LocalDate held) {
        plan.nextDue(DUE).lastReviewed(held).interval(YEARLY);
        return plan;
    }

    @Test
    void statedDayCountsUntilAReviewIsHeldOnItOrLater() {
        assertThat(NextReview.of(reviewed(plan -> stated(plan, DUE.minusDays(1)))))
                .contains(DUE);
        assertThat(NextReview.of(reviewed(plan -> stated(plan, DUE)))).contains(DUE.plusYears(1));
        assertThat(NextReview.of(reviewed(plan -> stated(plan, DUE.plusDays(9)))))
                .contains(DUE.plusDays(9).plusYears(1));
    }

    @Test
    void reviewThatIsHeldLaterDoesNotCountYet() {
        DataSharingAgreement agreement = reviewed(plan -> stated(plan, DUE.plusDays(9)));

        assertThat(NextReview.asOf(agreement, DUE.plusDays(8))).contains(DUE);
        assertThat(NextReview.asOf(agreement, DUE.plusDays(9)))
                .contains(DUE.plusDays(9).plusYears(1));
    }

    /** Six months after 31 January is 31 July. */
    @Test
    void firstReviewFollowsTheBeginningByItsOwnInterval() {
        assertThat(NextReview.of(reviewed(plan -> interval(plan, YEARLY).firstInterval(Period.ofMonths(6)))))
                .contains(LocalDate.of(2026, 7, 31));
        assertThat(NextReview.of(reviewed(plan -> interval(plan, YEARLY)))).contains(BEGINS.plusYears(1));
    }

    @Test
    void intervalsThatLeadNowhereGiveNoDay() {
        for (Period time :
                List.of(Period.ZERO, Period.ofMonths(-1), Period.of(1, 0, -1), Period.ofYears(Integer.MAX_VALUE))) {
            assertThat(NextReview.of(reviewed(plan -> interval(plan, time)))).isEmpty();
        }
        assertThat(NextReview.of(reviewed(plan -> plan))).isEmpty();
    }

    private static ReviewPlan.Builder interval(ReviewPlan.Builder plan, Period time) {
        plan.interval(time);
        return plan;
    }
}
