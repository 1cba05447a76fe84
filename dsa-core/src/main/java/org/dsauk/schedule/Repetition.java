package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.day.CalendarDays;

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
        long count = Math.max(1, intervalsBefore(from));
        Optional<LocalDate> day = day(count);
        while (day.isPresent() && !day.get().isAfter(to) && days.size() < most) {
            day.filter(found -> !found.isBefore(from)).ifPresent(days::add);
            count++;
            day = day(count);
        }
        return days;
    }

    /** Nothing where the day is beyond those that can be counted. */
    private Optional<LocalDate> day(long count) {
        long months = interval.getYears() * MONTHS_OF_A_YEAR + interval.getMonths();
        long days = interval.getDays();
        return times(months, count)
                .flatMap(whole -> CalendarDays.after(origin, whole, ChronoUnit.MONTHS))
                .flatMap(day -> times(days, count).flatMap(rest -> CalendarDays.after(day, rest, ChronoUnit.DAYS)));
    }

    private static Optional<Long> times(long length, long count) {
        boolean fits = Math.multiplyHigh(length, count) == 0 && length * count >= 0;
        return fits ? Optional.of(length * count) : Optional.empty();
    }

    // As many intervals as end before a day even if every year and month in them were as long as can be, again and
    // again, because most are shorter.
    private long intervalsBefore(LocalDate day) {
        long longest = interval.getYears() * LONGEST_YEAR + interval.getMonths() * LONGEST_MONTH + interval.getDays();
        long count = 0;
        long gap = ChronoUnit.DAYS.between(origin, day);
        while (gap > longest) {
            count += gap / longest;
            gap = day(count).map(near -> ChronoUnit.DAYS.between(near, day)).orElse(0L);
        }
        return count;
    }
}
