package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dsauk.day.CalendarDays;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.WindowUnit;

/**
 * The last day of data in a window of whole years or months.
 *
 * <p>Data lies in the year in which it was made, for collection years received. It stays while the whole years since
 * are no more than the window counts, and drops out in the set month that comes next.
 */
final class EndOfWindow {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Ending ending;

    EndOfWindow(Ending ending) {
        this.ending = ending;
    }

    PeriodEnd of(RollingWindow window, JsonPointer at) {
        if (window.getUnit().isEmpty()) {
            return missing(at.child("unit"), "the rule does not say which years the window counts");
        }
        WindowUnit unit = window.getUnit().get();
        Optional<Period> length = window.getLength();
        if (length.isEmpty()) {
            return missing(at.child("length"), "the rule does not say how many years the window counts");
        }
        Optional<String> wrong = wrong(length.get(), unit);
        if (wrong.isPresent()) {
            return missing(at.child("length"), wrong.get());
        }
        Optional<Integer> month = window.getRollsInMonth();
        if (month.filter(number -> number < 1 || number > MONTHS_OF_A_YEAR).isPresent()) {
            return missing(at.child("rollsInMonth"), "the window rolls in a month that no year has");
        }
        if (rollsOnRelease(window) && month.isPresent() && unit != WindowUnit.COLLECTION_YEAR) {
            return missing(at.child("rollsOnRelease"), "the window rolls in a month and with the next release");
        }
        return endOfUnit(unit, month.map(Month::of), at).then((end, words) -> rolled(window, end, words, at));
    }

    private static Optional<String> wrong(Period length, WindowUnit unit) {
        if (Ending.isBackwards(length)) {
            return Optional.of("the length '" + length + "' counts backwards");
        }
        if (length.isZero()) {
            return Optional.of("a window of no years keeps nothing");
        }
        return unit.counts(length)
                ? Optional.empty()
                : Optional.of("'" + length + "' is no whole number of " + words(unit) + "s");
    }

    /** The last day of the year or month in which the data lies. */
    private PeriodEnd endOfUnit(WindowUnit unit, Optional<Month> month, JsonPointer at) {
        if (unit == WindowUnit.COLLECTION_YEAR && month.isEmpty()) {
            return missing(at.child("rollsInMonth"), "the rule does not say in which month the collection year rolls");
        }
        Optional<Years> years = years(unit);
        if (years.isPresent()) {
            PeriodEnd given = ending.of(years.get().end());
            if (given.isKnown()) {
                return given;
            }
        }
        return lies(unit).then((day, words) -> {
            LocalDate end = endOf(unit, month, day);
            return PeriodEnd.on(end, "the end of the " + words(unit) + " (" + end + ") of " + words);
        });
    }

    private PeriodEnd lies(WindowUnit unit) {
        boolean collected = unit == WindowUnit.COLLECTION_YEAR;
        PeriodEnd first = ending.of(collected ? RetentionEvent.RECEIPT : RetentionEvent.CREATION);
        PeriodEnd other = ending.of(collected ? RetentionEvent.CREATION : RetentionEvent.RECEIPT);
        return !first.isKnown() && other.isKnown() ? other : first;
    }

    private static LocalDate endOf(WindowUnit unit, Optional<Month> month, LocalDate day) {
        return switch (unit) {
            case COLLECTION_YEAR -> Years.endOfNext(month.orElseThrow().minus(1), day);
            case SCHOOL_YEAR -> Years.SCHOOL.endOf(day);
            case FINANCIAL_YEAR -> Years.FINANCIAL.endOf(day);
            case CALENDAR_YEAR -> Years.CALENDAR.endOf(day);
            case MONTH -> YearMonth.from(day).atEndOfMonth();
        };
    }

    private static boolean rollsOnRelease(RollingWindow window) {
        return window.getRollsOnRelease().orElse(false);
    }

    private PeriodEnd rolled(RollingWindow window, LocalDate end, String words, JsonPointer at) {
        return CalendarDays.after(end.withDayOfMonth(1), kept(window))
                .map(day -> YearMonth.from(day).atEndOfMonth())
                .map(whole -> droppedOut(window, whole, window(window) + " after " + words, at))
                .orElseGet(() -> Ending.beyond(at));
    }

    /** How long data stays after the end of its own year: where the current one counts, one less. */
    private static Period kept(RollingWindow window) {
        Period length = window.getLength().orElseThrow();
        long unit = window.getUnit().equals(Optional.of(WindowUnit.MONTH)) ? 1 : MONTHS_OF_A_YEAR;
        long months = length.toTotalMonths() - (window.getAndCurrent().orElse(true) ? 0 : unit);
        return Period.of((int) (months / MONTHS_OF_A_YEAR), (int) (months % MONTHS_OF_A_YEAR), 0);
    }

    /** The first release that arrives when the window is full; one that came before is another one. */
    private PeriodEnd released(LocalDate whole, String reason) {
        PeriodEnd release = ending.of(RetentionEvent.SUPERSEDED);
        if (release.isKnown() && release.last().isBefore(whole)) {
            return PeriodEnd.missing(
                            new MissingFact.Event(RetentionEvent.SUPERSEDED),
                            "it is not known when the first release on or after " + whole + " arrives")
                    .within(whole, LocalDate.MAX);
        }
        return release.isKnown()
                ? PeriodEnd.on(
                        release.last(), reason + "; the oldest drops out with the next release: " + release.reason())
                : release.within(whole, LocalDate.MAX);
    }

    private PeriodEnd droppedOut(RollingWindow window, LocalDate whole, String reason, JsonPointer at) {
        if (rollsOnRelease(window)) {
            return released(whole, reason);
        }
        Optional<Integer> month = window.getRollsInMonth();
        if (month.isPresent()) {
            return PeriodEnd.on(
                    Years.endOfNext(Month.of(month.get()), whole),
                    reason + "; the oldest drops out in " + Words.of(Month.of(month.get())));
        }
        if (!window.getInSetMonth().orElse(false)) {
            return PeriodEnd.on(whole, reason + "; the oldest drops out when the next is whole");
        }
        LocalDate last = CalendarDays.after(whole.withDayOfMonth(1), MONTHS_OF_A_YEAR - 1, ChronoUnit.MONTHS)
                .map(day -> YearMonth.from(day).atEndOfMonth())
                .orElse(LocalDate.MAX);
        return missing(at.child("rollsInMonth"), "the rule does not say in which month the oldest drops out")
                .within(whole, last);
    }

    private static String window(RollingWindow window) {
        WindowUnit unit = window.getUnit().orElseThrow();
        long months = window.getLength().orElseThrow().toTotalMonths();
        long count = unit == WindowUnit.MONTH ? months : months / MONTHS_OF_A_YEAR;
        String current = window.getAndCurrent()
                .map(beside -> beside ? " and the current one" : ", the current one among them,")
                .orElse("");
        return count + " whole " + words(unit) + (count == 1 ? "" : "s") + current;
    }

    private static Optional<Years> years(WindowUnit unit) {
        return switch (unit) {
            case SCHOOL_YEAR -> Optional.of(Years.SCHOOL);
            case FINANCIAL_YEAR -> Optional.of(Years.FINANCIAL);
            case CALENDAR_YEAR -> Optional.of(Years.CALENDAR);
            case COLLECTION_YEAR, MONTH -> Optional.empty();
        };
    }

    private static String words(WindowUnit unit) {
        return unit.code().replace('-', ' ');
    }

    private static PeriodEnd missing(JsonPointer at, String why) {
        return PeriodEnd.missing(new MissingFact.Member(at), why);
    }
}
