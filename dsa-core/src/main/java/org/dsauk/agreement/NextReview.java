package org.dsauk.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.dsauk.day.CalendarDays;

/**
 * The day by which the parties review the sharing next.
 *
 * <p>It is the day that the plan states, unless a review was held on it or later. Else it is one interval after the
 * last review, or after the beginning of the term where none was held.
 *
 * @since 0.1.0
 */
public final class NextReview {

    private NextReview() {}

    /**
     * {@return the day of the next review; empty where the plan states none and none follows from its intervals}
     *
     * @param agreement the agreement
     */
    public static Optional<LocalDate> of(DataSharingAgreement agreement) {
        return asOf(agreement, LocalDate.MAX);
    }

    /**
     * {@return the day of the next review as it was on some day, when a review that was held later did not count yet
     * for the stated one}
     *
     * @param agreement the agreement
     * @param day the day
     */
    public static Optional<LocalDate> asOf(DataSharingAgreement agreement, LocalDate day) {
        Optional<LocalDate> begins = agreement.getTerm().flatMap(Term::getEffectiveFrom);
        return agreement
                .getReview()
                .flatMap(plan ->
                        plan.getNextDue().filter(due -> !isHeld(plan, due, day)).or(() -> counted(plan, begins)));
    }

    private static boolean isHeld(ReviewPlan plan, LocalDate due, LocalDate day) {
        return plan.getLastReviewed()
                .filter(held -> !held.isBefore(due) && !held.isAfter(day))
                .isPresent();
    }

    private static Optional<LocalDate> counted(ReviewPlan plan, Optional<LocalDate> begins) {
        Optional<LocalDate> last = plan.getLastReviewed();
        Optional<Period> interval =
                last.isPresent() ? plan.getInterval() : plan.getFirstInterval().or(plan::getInterval);
        return last.or(() -> begins)
                .flatMap(start -> interval.filter(length -> !length.isZero() && !length.isNegative())
                        .flatMap(length -> CalendarDays.after(start, length)));
    }
}
