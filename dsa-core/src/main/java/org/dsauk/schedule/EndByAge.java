package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dsauk.day.CalendarDays;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;

/** The last day of a period that depends on the age that a person had. */
final class EndByAge {

    private final Ending ending;

    EndByAge(Ending ending) {
        this.ending = ending;
    }

    PeriodEnd of(ByAge age, JsonPointer at, BiFunction<RetentionPeriod, JsonPointer, PeriodEnd> parts) {
        PeriodEnd matching = part(age.getMatching(), at.child("matching"), parts);
        PeriodEnd otherwise = part(age.getOtherwise(), at.child("otherwise"), parts);
        if (age.getEvent().isEmpty()) {
            return either(
                    missing(at.child("event"), "the rule does not say at what the age counts"), matching, otherwise);
        }
        if (age.getAtLeast().isEmpty() && age.getBelow().isEmpty()) {
            return either(missing(at.child("atLeast"), "the rule does not say which age counts"), matching, otherwise);
        }
        RetentionEvent event = age.getEvent().get();
        PeriodEnd happened = ending.of(event);
        if (happened.state() == PeriodEnd.State.WAITING) {
            return otherwise.label(EventWords.of(event) + " has not happened so far");
        }
        PeriodEnd birth = ending.of(RetentionEvent.DATE_OF_BIRTH);
        return happened.isKnown() && birth.isKnown()
                ? chosen(age, happened, birth.last(), matching, otherwise)
                : either(unknown(happened, birth), matching, otherwise);
    }

    private static PeriodEnd part(
            Optional<RetentionPeriod> period,
            JsonPointer at,
            BiFunction<RetentionPeriod, JsonPointer, PeriodEnd> parts) {
        return period.map(stated -> parts.apply(stated, at))
                .orElseGet(() -> missing(at, "the rule does not say how long for persons of this age"));
    }

    private static PeriodEnd chosen(
            ByAge age, PeriodEnd happened, LocalDate birth, PeriodEnd matching, PeriodEnd otherwise) {
        LocalDate day = happened.last();
        if (day.isBefore(birth)) {
            return missing(
                    new MissingFact.Event(RetentionEvent.DATE_OF_BIRTH), happened.reason() + " lies before the birth");
        }
        boolean old =
                age.getAtLeast().map(years -> hasReached(years, birth, day)).orElse(true);
        boolean young =
                age.getBelow().map(years -> !hasReached(years, birth, day)).orElse(true);
        String label = "at " + happened.reason() + " the person was " + years(birth, day);
        return (old && young ? matching : otherwise).label(label);
    }

    /**
     * A birthday on 29 February is on 28 February in other years, as {@link LocalDate#plusYears} has it. Nobody reaches
     * an age beyond the years that can be counted, and everybody one that lies before them.
     */
    private static boolean hasReached(int years, LocalDate birth, LocalDate day) {
        return CalendarDays.after(birth, years, ChronoUnit.YEARS)
                .map(birthday -> !day.isBefore(birthday))
                .orElse(years < 0);
    }

    private static int years(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        return hasReached(years, birth, day) ? years : years - 1;
    }

    private static PeriodEnd unknown(PeriodEnd happened, PeriodEnd birth) {
        List<PeriodEnd> open = new ArrayList<>(List.of(happened, birth));
        open.removeIf(PeriodEnd::isKnown);
        return Combined.joined(open, LocalDate.MIN, LocalDate.MAX);
    }

    /** Whatever the age, the data goes no sooner than the one and no later than the other of two days. */
    private static PeriodEnd either(PeriodEnd unknown, PeriodEnd matching, PeriodEnd otherwise) {
        LocalDate first = matching.low().isBefore(otherwise.low()) ? matching.low() : otherwise.low();
        LocalDate last = matching.last().isAfter(otherwise.last()) ? matching.last() : otherwise.last();
        return unknown.within(first, last);
    }

    private static PeriodEnd missing(JsonPointer at, String why) {
        return missing(new MissingFact.Member(at), why);
    }

    private static PeriodEnd missing(MissingFact fact, String why) {
        return PeriodEnd.missing(fact, why);
    }
}
