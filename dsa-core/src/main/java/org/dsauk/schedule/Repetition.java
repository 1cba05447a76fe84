package org.dsauk.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The days that follow a day at equal intervals.
 *
 * <p>Each is counted from the first day, not from the one before it, so that what begins on a 29 February or a 31st
 * comes back to that day where there is one.
 *
 * @param origin the day that they follow, which is none of them
 * @param interval the time between two of them; nothing follows where it is zero or has a negative part
 * @since 0.1.0
 */
public record Repetition(LocalDate origin, Period interval) {

    private static final long MONTHS_OF_A_YEAR = 12;
    private static final long LONGEST_YEAR = 366;
    private static final long LONGEST_MONTH = 31;

    /**
     * Refuses missing parts.
     *
     * @param origin the day that they follow
     * @param interval the time between two of them
     */
    public Repetition {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * {@return the first days between two days, both inclusive; no others are looked for}
     *
     * @param from the first day
     * @param to the last day
     * @param most how many days at most
     */
    public List<LocalDate> between(LocalDate from, LocalDate to, int most) {
        List<LocalDate> days = new ArrayList<>();
        if (interval.isZero() || interval.isNegative()) {
            return days;
        }
        try {
            collect(from, to, most, days);
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return days;
        }
        return days;
    }

    private void collect(LocalDate from, LocalDate to, int most, List<LocalDate> days) {
        long count = Math.max(1, intervalsBefore(from));
        LocalDate day = day(count);
        while (!day.isAfter(to) && days.size() < most) {
            if (!day.isBefore(from)) {
                days.add(day);
            }
            count++;
            day = day(count);
        }
    }

    private LocalDate day(long count) {
        long months = interval.getYears() * MONTHS_OF_A_YEAR + interval.getMonths();
        return origin.plusMonths(Math.multiplyExact(months, count))
                .plusDays(Math.multiplyExact((long) interval.getDays(), count));
    }

    // As many intervals as end before a day even if every year and month in them were as long as can be, again and
    // again, because most are shorter.
    private long intervalsBefore(LocalDate day) {
        long longest = interval.getYears() * LONGEST_YEAR + interval.getMonths() * LONGEST_MONTH + interval.getDays();
        long count = 0;
        long gap = ChronoUnit.DAYS.between(origin, day);
        while (gap > longest) {
            count += gap / longest;
            gap = ChronoUnit.DAYS.between(day(count), day);
        }
        return count;
    }
}
