package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.day.CalendarDays;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionReview;
import org.dsauk.retention.RetentionRule;
import org.dsauk.schedule.DueDate.Never;
import org.dsauk.schedule.DueDate.On;

/**
 * When somebody looks at data, as one rule says.
 *
 * @param step what the rule says
 * @param at where it stands
 * @param ends what the rules of the agreement say
 * @param ending what is known of events
 */
record ReviewStep(RetentionReview step, JsonPointer at, RuleEnds ends, Ending ending) {

    ScheduledReview of(RetentionRule rule, DueDate end) {
        boolean before = step.getBeforeDisposal().orElse(false);
        boolean once = before && step.getFirst().isEmpty() && step.getInterval().isEmpty();
        return new ScheduledReview(
                once ? Optional.empty() : Optional.of(whileKept(first(rule).dueDate(), end)),
                step.getInterval().filter(interval -> !interval.isZero() && !interval.isNegative()),
                before ? Optional.of(end) : Optional.empty(),
                end,
                step.getBy(),
                step.getOffices());
    }

    private PeriodEnd first(RetentionRule rule) {
        if (step.getFirst().isPresent()) {
            return ends.of(step.getFirst().get(), at.child("first"));
        }
        JsonPointer place = at.child("interval");
        if (step.getInterval().isEmpty()) {
            return missing(place, "the rule does not say when the data is reviewed");
        }
        Period interval = step.getInterval().get();
        if (interval.isZero() || interval.isNegative()) {
            return missing(place, "the time between two reviews, '" + interval + "', does not go forward");
        }
        return Ending.counted(
                place,
                () -> begin(rule)
                        .then((day, words) -> CalendarDays.after(day, interval)
                                .map(look -> PeriodEnd.on(
                                        look,
                                        Words.of(interval) + " after " + words
                                                + Ending.shorterMonth(day, interval, look)))
                                .orElseGet(() -> Ending.beyond(place))));
    }

    /** Counted from when the record was made, else received, else from what begins the time; no record is born. */
    private PeriodEnd begin(RetentionRule rule) {
        PeriodEnd made = ending.of(RetentionEvent.CREATION);
        PeriodEnd received = ending.of(RetentionEvent.RECEIPT);
        return List.of(made, received).stream()
                .filter(PeriodEnd::isKnown)
                .findFirst()
                .or(() -> rule.getPeriod()
                        .flatMap(ReviewStep::trigger)
                        .map(ending::of)
                        .filter(PeriodEnd::isKnown))
                .orElse(made);
    }

    private static Optional<RetentionEvent> trigger(RetentionPeriod period) {
        Optional<RetentionEvent> event = Optional.empty();
        if (period instanceof AfterEvent after) {
            event = after.getYearOf().or(after::getEvent);
        } else if (period instanceof AfterInactivity inactivity) {
            event = inactivity.getActivity();
        } else if (period instanceof AfterPeriod following) {
            event = following.getPeriod().flatMap(ReviewStep::trigger);
        }
        return event.filter(code -> !code.equals(RetentionEvent.DATE_OF_BIRTH));
    }

    private static DueDate whileKept(DueDate first, DueDate end) {
        Optional<LocalDate> last = end.day();
        return first instanceof On on && last.isPresent() && on.date().isAfter(last.get())
                ? new Never("the retention period ends on " + last.get() + ", before the first review on " + on.date())
                : first;
    }

    private static PeriodEnd missing(JsonPointer place, String why) {
        return PeriodEnd.missing(new MissingFact.Member(place), why);
    }
}
