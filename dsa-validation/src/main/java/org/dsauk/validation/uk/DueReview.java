package org.dsauk.validation.uk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.validation.subject.Answer;

/**
 * When the next review is due.
 *
 * @param planned the day by which it is due, as stated or as the intervals give it
 * @param done the day of the last review
 * @param interval the time between two reviews
 */
record DueReview(LocalDate planned, Optional<LocalDate> done, Optional<Period> interval) {

    static Optional<DueReview> of(DataSharingAgreement agreement) {
        Optional<LocalDate> begins = agreement.getTerm().flatMap(Term::getEffectiveFrom);
        return agreement
                .getReview()
                .flatMap(plan -> planned(plan, begins)
                        .map(day -> new DueReview(day, plan.getLastReviewed(), plan.getInterval())));
    }

    private static Optional<LocalDate> planned(ReviewPlan plan, Optional<LocalDate> begins) {
        Optional<LocalDate> last = plan.getLastReviewed();
        Optional<Period> first = plan.getFirstInterval().or(plan::getInterval);
        return plan.getNextDue()
                .or(() -> last.flatMap(day -> plan.getInterval().flatMap(interval -> after(day, interval))))
                .or(() -> last.isPresent()
                        ? Optional.empty()
                        : begins.flatMap(day -> first.flatMap(interval -> after(day, interval))));
    }

    /** Whether it is not yet overdue by more than some time; a review that was held calls for the one after it. */
    Answer isWithin(Period grace, LocalDate asOf) {
        boolean held =
                done.filter(day -> !day.isBefore(planned) && !day.isAfter(asOf)).isPresent();
        if (!held) {
            return isWithin(planned, grace, asOf);
        }
        return done.flatMap(day -> interval.flatMap(time -> after(day, time)))
                .map(day -> isWithin(day, grace, asOf))
                .orElse(Answer.UNKNOWN);
    }

    private static Answer isWithin(LocalDate due, Period grace, LocalDate asOf) {
        return Answer.of(after(due, grace).filter(asOf::isAfter).isEmpty());
    }

    /** Nothing for a day beyond those that can be reckoned with. */
    static Optional<LocalDate> after(LocalDate day, Period time) {
        try {
            return Optional.of(day.plus(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return planned.toString();
    }
}
