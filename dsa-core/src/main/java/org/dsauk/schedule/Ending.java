package org.dsauk.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Supplier;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineStart;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionEvent;

/** Days that follow from events and lengths of time, for one kind of data. */
final class Ending {

    private final Facts facts;
    private final Optional<String> replacement;
    private final WorkingDays workingDays;

    Ending(Facts facts, Optional<String> replacement, WorkingDays workingDays) {
        this.facts = facts;
        this.replacement = replacement;
        this.workingDays = workingDays;
    }

    Facts facts() {
        return facts;
    }

    PeriodEnd of(RetentionEvent event) {
        return facts.of(event, replacement);
    }

    /** {@return the end of the year in which an event happened, where the year of one counts; else the event} */
    PeriodEnd of(RetentionEvent event, Optional<RetentionEvent> yearOf) {
        Optional<Years> years = Years.endingWith(event);
        if (years.isEmpty() || yearOf.isEmpty()) {
            return of(event);
        }
        PeriodEnd ofEvent = of(yearOf.get());
        if (!ofEvent.isKnown() && of(event).isKnown()) {
            return of(event);
        }
        return ofEvent.then((day, words) -> {
            LocalDate end = years.get().endOf(day);
            return PeriodEnd.on(end, "the end of the " + years.get().words() + " (" + end + ") of " + words);
        });
    }

    /** {@return a day, or that it lies beyond what can be counted} */
    static PeriodEnd counted(JsonPointer at, Supplier<PeriodEnd> day) {
        try {
            return day.get();
        } catch (DateTimeException | ArithmeticException e) {
            return beyond(at);
        }
    }

    /** {@return that a day lies beyond what can be counted} */
    static PeriodEnd beyond(JsonPointer at) {
        return PeriodEnd.missing(new MissingFact.Member(at), "the day lies beyond the years that can be counted");
    }

    /** {@return whether a part of a length counts backwards} */
    static boolean isBackwards(Period length) {
        return length.isNegative();
    }

    static PeriodEnd backwards(Period length, JsonPointer at) {
        return PeriodEnd.missing(new MissingFact.Member(at), "the length '" + length + "' counts backwards");
    }

    /** {@return that the day of a month was not there: no words where it was} */
    static String shorterMonth(LocalDate from, Period length, LocalDate to) {
        return length.equals(length.withDays(0)) && to.getDayOfMonth() < from.getDayOfMonth()
                ? ", on the last day of a shorter month"
                : "";
    }

    /**
     * {@return the last day of a deadline; never before the day beside which it stands}
     *
     * @param deadline the deadline
     * @param at where it stands
     * @param beside the day from which it runs unless it says otherwise
     * @param words what that day is
     */
    PeriodEnd within(Deadline deadline, JsonPointer at, LocalDate beside, String words) {
        return start(deadline, beside, words).then((start, reason) -> {
            DueDate due = workingDays.after(deadline, start, reason);
            return due.day()
                    .map(day -> day.isBefore(beside)
                            ? PeriodEnd.on(beside, "not before " + words)
                            : PeriodEnd.on(day, due.reason()))
                    .orElseGet(() -> PeriodEnd.missing(new MissingFact.Member(at), due.reason()));
        });
    }

    private PeriodEnd start(Deadline deadline, LocalDate beside, String words) {
        Optional<DeadlineStart> start = deadline.getStarts().filter(code -> !code.equals(DeadlineStart.END_OF_PERIOD));
        return start.map(Ending::event).map(this::of).orElseGet(() -> PeriodEnd.on(beside, words));
    }

    static RetentionEvent event(DeadlineStart start) {
        return start.equals(DeadlineStart.NEXT_RELEASE) ? RetentionEvent.SUPERSEDED : RetentionEvent.of(start.code());
    }
}
