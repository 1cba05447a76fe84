package org.dsauk.security;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dsauk.day.CalendarDays;
import org.dsauk.law.Law;

/**
 * Until when an assurance counts.
 *
 * <p>The day of issue is the first of the time that its scheme states: twelve months from 1 May 2025 end on 30 April
 * 2026.
 *
 * @since 0.1.0
 */
public final class AssuranceValidity {

    private static final String VALIDITY = "validity";

    private AssuranceValidity() {}

    /**
     * {@return the last day on which an assurance counts: as stated, else as long from the day of issue as the scheme
     * says; empty where neither is known}
     *
     * @param assurance the assurance
     * @param law the law that knows the schemes
     */
    public static Optional<LocalDate> lastDay(Assurance assurance, Law law) {
        return assurance
                .getExpires()
                .or(() -> assurance
                        .getIssued()
                        .flatMap(issued -> length(assurance, law).flatMap(length -> lastDay(issued, length))));
    }

    /**
     * {@return how long an assurance counts as its scheme says; empty where that is not known}
     *
     * @param assurance the assurance
     * @param law the law that knows the schemes
     */
    public static Optional<Period> length(Assurance assurance, Law law) {
        return assurance
                .getScheme()
                .flatMap(scheme -> scheme.entry(law))
                .flatMap(entry -> entry.text(VALIDITY))
                .flatMap(AssuranceValidity::period);
    }

    /** A table of an adopter's own may say anything. */
    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException noPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> lastDay(LocalDate issued, Period length) {
        if (length.isNegative() || length.isZero()) {
            return Optional.empty();
        }
        return CalendarDays.after(issued, length).map(end -> {
            Optional<LocalDate> whole = CalendarDays.after(issued, length.toTotalMonths(), ChronoUnit.MONTHS);
            boolean shorterMonth = whole.equals(Optional.of(end)) && end.getDayOfMonth() < issued.getDayOfMonth();
            return shorterMonth ? end : CalendarDays.previous(end);
        });
    }
}
