package org.dsauk.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that follow a day at equal intervals.
 *
 * <p>Each is counted from the first day, not from the one before it, so that what begins on a 29 February or a 31st
 * comes back to that day where there is one.
 *
 * @param origin the day that they follow, which is none of them
 * @param interval the time between two of them; nothing follows where it is zero or has a negative part
 */
record Repetition(LocalDate origin, Period interval) {

    /** How many days are listed at most. */
    static final int MOST = 100;

    private static final long LONGEST_YEAR = 366;
    private static final long LONGEST_MONTH = 31;

    /** {@return the first days within a window, no more than {@link #MOST}} */
    List<LocalDate> within(Window window) {
        List<LocalDate> days = new ArrayList<>();
        if (interval.isZero() || interval.isNegative()) {
            return days;
        }
        try {
            collect(window, days);
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return days;
        }
        return days;
    }

    private void collect(Window window, List<LocalDate> days) {
        int count = startBefore(window.first());
        LocalDate day = day(count);
        while (!day.isAfter(window.last()) && days.size() < MOST) {
            if (window.contains(day)) {
                days.add(day);
            }
            count = Math.incrementExact(count);
            day = day(count);
        }
    }

    private LocalDate day(int count) {
        return origin.plus(interval.multipliedBy(count));
    }

    // As many intervals as fit before the day even if every year and month in them were as long as can be.
    private int startBefore(LocalDate day) {
        long longest = interval.getYears() * LONGEST_YEAR + interval.getMonths() * LONGEST_MONTH + interval.getDays();
        long gap = ChronoUnit.DAYS.between(origin, day);
        return Math.max(1, Math.toIntExact(gap / longest));
    }
}
