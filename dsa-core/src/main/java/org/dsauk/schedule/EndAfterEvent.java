package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.day.CalendarDays;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.ReleaseKind;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.UntilEvent;
import org.dsauk.retention.UntilRelease;

/** The last day of periods that an event begins or ends. */
final class EndAfterEvent {

    private static final String UNUSED = "the last use, ";

    private final Ending ending;

    EndAfterEvent(Ending ending) {
        this.ending = ending;
    }

    PeriodEnd of(UntilEvent until, JsonPointer at) {
        return until.getEvent()
                .map(event -> ending.of(event).then((day, words) -> PeriodEnd.on(day, "until " + words)))
                .orElseGet(() -> missing(at.child("event"), "the rule does not say until what"));
    }

    PeriodEnd of(AfterEvent after, JsonPointer at) {
        PeriodEnd begins = after.getEvent()
                .map(event -> begins(after, event, at))
                .orElseGet(() -> missing(at.child("event"), "the rule does not say after what"));
        if (after.getLength().isEmpty() && after.getShortest().isEmpty()) {
            PeriodEnd length = missing(at.child("length"), "the rule does not say how long");
            return begins.isKnown() ? length : Combined.joined(List.of(begins, length), LocalDate.MIN, LocalDate.MAX);
        }
        return begins.then((day, words) -> range(after, day, words, at));
    }

    /** The year of an event counts from the end of a year only: beside another event nobody can say what it means. */
    private PeriodEnd begins(AfterEvent after, RetentionEvent event, JsonPointer at) {
        if (after.getYearOf().isPresent() && Years.endingWith(event).isEmpty()) {
            return missing(
                    at.child("yearOf"),
                    "the rule names an event whose year counts, but its time begins with the end of no year");
        }
        return ending.of(event, after.getYearOf());
    }

    private static PeriodEnd range(AfterEvent after, LocalDate day, String words, JsonPointer at) {
        Optional<PeriodEnd> least = after.getShortest().map(length -> plus(length, day, words, at.child("shortest")));
        if (after.getLength().isEmpty()) {
            PeriodEnd bound = least.orElseThrow();
            return missing(at.child("length"), "the rule says only how long at least")
                    .within(bound.low(), LocalDate.MAX);
        }
        PeriodEnd most = plus(after.getLength().get(), day, words, at.child("length"));
        if (least.isEmpty() || !most.isKnown() || !least.get().isKnown()) {
            return least.filter(end -> !end.isKnown()).orElse(most);
        }
        LocalDate first = least.get().last();
        return first.isAfter(most.last())
                ? missing(at.child("shortest"), "the least time is longer than the whole time")
                : PeriodEnd.between(
                        first,
                        most.last(),
                        most.reason() + atLeast(after.getShortest().get()));
    }

    private static String atLeast(Period shortest) {
        return ", at least " + Words.of(shortest);
    }

    static PeriodEnd plus(Period length, LocalDate day, String words, JsonPointer at) {
        if (Ending.isBackwards(length)) {
            return Ending.backwards(length, at);
        }
        String how = length.isZero() ? "at once after " : Words.of(length) + " after ";
        return CalendarDays.after(day, length)
                .map(end -> PeriodEnd.on(end, how + words + Ending.shorterMonth(day, length, end)))
                .orElseGet(() -> Ending.beyond(at));
    }

    PeriodEnd of(AfterInactivity inactivity, JsonPointer at) {
        if (inactivity.getLength().isEmpty() && inactivity.getHours().isEmpty()) {
            return missing(at.child("length"), "the rule does not say how long without use");
        }
        RetentionEvent activity = inactivity.getActivity().orElse(RetentionEvent.LAST_ACTION);
        return ending.of(activity).then((day, words) -> {
            List<PeriodEnd> ends = new ArrayList<>();
            inactivity.getLength().ifPresent(length -> ends.add(plus(length, day, UNUSED + words, at.child("length"))));
            inactivity.getHours().ifPresent(hours -> ends.add(hours(hours, day, UNUSED + words, at.child("hours"))));
            return Combined.latest(ends);
        });
    }

    private static PeriodEnd hours(int hours, LocalDate day, String words, JsonPointer at) {
        if (hours < 0) {
            return missing(at, "the hours count backwards");
        }
        String how = Words.count(hours, "hour") + " (counted as whole days) after " + words;
        return CalendarDays.after(day, WorkingDays.wholeDays(hours), ChronoUnit.DAYS)
                .map(end -> PeriodEnd.on(end, how))
                .orElseGet(() -> Ending.beyond(at));
    }

    PeriodEnd of(UntilRelease release, JsonPointer at) {
        return arrival(release)
                .then((day, words) -> release.getWithin()
                        .map(within -> ending.within(within, at.child("within"), day, words))
                        .orElseGet(() -> PeriodEnd.on(day, kind(release) + words)));
    }

    private PeriodEnd arrival(UntilRelease release) {
        PeriodEnd superseded = ending.of(RetentionEvent.SUPERSEDED);
        return superseded.isKnown()
                ? superseded
                : release.getItem()
                        .flatMap(item -> ending.facts().availableFrom(item))
                        .orElse(superseded);
    }

    private static String kind(UntilRelease release) {
        return release.getRelease().equals(Optional.of(ReleaseKind.REPLACEMENT))
                ? "until a replacement has arrived whole: "
                : "until the next release is there: ";
    }

    private static PeriodEnd missing(JsonPointer at, String why) {
        return PeriodEnd.missing(new MissingFact.Member(at), why);
    }
}
