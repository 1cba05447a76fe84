package org.dsauk.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Counts from days. Nothing here throws: what lies before {@link LocalDate#MIN} or after {@link LocalDate#MAX} is no
 * day, or the nearest one, as each method says.
 */
public final class CalendarDays {

    private CalendarDays() {}

    /**
     * {@return the day after a day; the last of all days after itself}
     *
     * @param day the day
     */
    public static LocalDate next(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    /**
     * {@return the day before a day; the first of all days before itself}
     *
     * @param day the day
     */
    public static LocalDate previous(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
    }

    /**
     * {@return the day that corresponds to a day after a time, or the last day of a shorter month; empty where there is
     * none that can be counted}
     *
     * @param start the day
     * @param length the time; one with negative parts counts backwards
     */
    public static Optional<LocalDate> after(LocalDate start, Period length) {
        return counted(() -> start.plus(length));
    }

    /**
     * {@return the day that corresponds to a day before a time, or the last day of a shorter month; empty where there
     * is none that can be counted}
     *
     * @param end the day
     * @param length the time
     */
    public static Optional<LocalDate> before(LocalDate end, Period length) {
        return counted(() -> end.minus(length));
    }

    /**
     * {@return the day some units after a day, or the last day of a shorter month; empty where there is none that can
     * be counted}
     *
     * @param start the day
     * @param amount how many units; a negative number counts backwards
     * @param unit days or longer
     */
    public static Optional<LocalDate> after(LocalDate start, long amount, ChronoUnit unit) {
        return counted(() -> start.plus(amount, unit));
    }

    private static Optional<LocalDate> counted(Supplier<LocalDate> day) {
        try {
            return Optional.of(day.get());
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return Optional.empty();
        }
    }
}
