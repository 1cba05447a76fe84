package org.dsauk.participation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dsauk.day.CalendarDays;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;

/** Counts days; what lies beyond the first or last day that can be counted is that day. */
final class Days {

    private static final int HOURS_OF_A_DAY = 24;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    private Days() {}

    static LocalDate before(LocalDate day) {
        return CalendarDays.previous(day);
    }

    static LocalDate after(LocalDate day) {
        return CalendarDays.next(day);
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Whether one day comes before another, where both are known. */
    static boolean isBefore(Optional<LocalDate> one, LocalDate other) {
        return one.filter(day -> day.isBefore(other)).isPresent();
    }

    static boolean isAfter(Optional<LocalDate> one, LocalDate other) {
        return one.filter(day -> day.isAfter(other)).isPresent();
    }

    /** The last day of a period, which is the corresponding day; empty where the period says no length. */
    static Optional<LocalDate> endOf(Deadline period, LocalDate start) {
        Optional<DeadlineUnit> unit = period.getUnit();
        if (unit.filter(DeadlineUnit.IMMEDIATELY::equals).isPresent()
                || unit.filter(DeadlineUnit.PROMPTLY::equals).isPresent()) {
            return Optional.of(start);
        }
        return period.getAmount()
                .filter(amount -> amount >= 0)
                .flatMap(amount -> unit.map(counted -> plus(start, amount, counted)));
    }

    private static LocalDate plus(LocalDate start, long amount, DeadlineUnit unit) {
        return switch (unit) {
            case IMMEDIATELY, PROMPTLY -> start;
            case HOURS -> plus(start, (amount + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY, ChronoUnit.DAYS);
            case WORKING_DAYS -> plusWorkingDays(start, amount);
            case DAYS -> plus(start, amount, ChronoUnit.DAYS);
            case WEEKS -> plus(start, amount, ChronoUnit.WEEKS);
            case MONTHS -> plus(start, amount, ChronoUnit.MONTHS);
            case YEARS -> plus(start, amount, ChronoUnit.YEARS);
        };
    }

    private static LocalDate plus(LocalDate start, long amount, ChronoUnit unit) {
        return CalendarDays.after(start, amount, unit).orElse(LocalDate.MAX);
    }

    /** Bank holidays are not known here, so the true day can come later. */
    private static LocalDate plusWorkingDays(LocalDate start, long amount) {
        long weeks = Math.max(amount - 1, 0) / WORKING_DAYS_OF_A_WEEK;
        LocalDate day = plus(start, weeks, ChronoUnit.WEEKS);
        for (long left = amount - weeks * WORKING_DAYS_OF_A_WEEK; left > 0 && !day.equals(LocalDate.MAX); ) {
            day = after(day);
            left -= isWeekend(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
