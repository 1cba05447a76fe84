package org.dsauk.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.dsauk.day.CalendarDays;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;

/**
 * Which days count as working days: not Saturdays, Sundays and the bank holidays that the caller gives.
 *
 * <p>The library knows no bank holidays of its own: they differ between the countries of the United Kingdom, and some
 * are set year by year.
 *
 * @since 0.1.0
 */
public final class WorkingDays {

    private static final WorkingDays WEEKDAYS = new WorkingDays(List.of());
    private static final int HOURS_OF_A_DAY = 24;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    private final NavigableSet<LocalDate> holidays;

    private WorkingDays(Collection<LocalDate> bankHolidays) {
        holidays = new TreeSet<>(bankHolidays);
        holidays.removeIf(WorkingDays::isWeekend);
    }

    /** {@return every day from Monday to Friday} */
    public static WorkingDays weekdays() {
        return WEEKDAYS;
    }

    /**
     * {@return every day from Monday to Friday that is not a bank holiday}
     *
     * @param bankHolidays the bank holidays
     */
    public static WorkingDays without(Collection<LocalDate> bankHolidays) {
        return new WorkingDays(bankHolidays);
    }

    /**
     * {@return whether a day is a working day}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return !isWeekend(day) && !holidays.contains(day);
    }

    /**
     * {@return the last day of a deadline that runs from a day}
     *
     * <p>The day itself is not counted. Hours are rounded up to whole days, because the hour at which they begin is not
     * known. What is due at once or promptly is due on the day itself.
     *
     * @param deadline the deadline; what it says of where it starts is not looked at
     * @param start the day from which it runs
     */
    public DueDate after(Deadline deadline, LocalDate start) {
        return after(deadline, start, start.toString());
    }

    /** The same, with words for the day from which it runs. */
    DueDate after(Deadline deadline, LocalDate start, String words) {
        Optional<Integer> amount = deadline.getAmount();
        Optional<DeadlineUnit> unit = deadline.getUnit();
        if (unit.isEmpty()) {
            return unknown(amount.isEmpty() ? "the deadline states no time" : "the deadline states no unit");
        }
        if (unit.get() == DeadlineUnit.IMMEDIATELY || unit.get() == DeadlineUnit.PROMPTLY) {
            return on(start, (unit.get() == DeadlineUnit.PROMPTLY ? "promptly after " : "at once after ") + words);
        }
        if (amount.isEmpty() || amount.get() < 0) {
            return unknown(amount.isEmpty() ? "the deadline states no amount" : "the deadline counts backwards");
        }
        return day(start, amount.get(), unit.get())
                .map(day -> on(day, words(amount.get(), unit.get()) + " after " + words))
                .orElseGet(() -> unknown("the deadline ends beyond the years that can be counted"));
    }

    private Optional<LocalDate> day(LocalDate start, int amount, DeadlineUnit unit) {
        return switch (unit) {
            case IMMEDIATELY, PROMPTLY -> Optional.of(start);
            case HOURS -> CalendarDays.after(start, wholeDays(amount), ChronoUnit.DAYS);
            case WORKING_DAYS -> plus(start, amount);
            case DAYS -> CalendarDays.after(start, amount, ChronoUnit.DAYS);
            case WEEKS -> CalendarDays.after(start, amount, ChronoUnit.WEEKS);
            case MONTHS -> CalendarDays.after(start, amount, ChronoUnit.MONTHS);
            case YEARS -> CalendarDays.after(start, amount, ChronoUnit.YEARS);
        };
    }

    /** {@return how many days some hours take at the most, whatever the hour at which they begin} */
    static long wholeDays(int hours) {
        return ((long) hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
    }

    /** Counts weeks at once, then makes up for the bank holidays on the way until there are no more. */
    private Optional<LocalDate> plus(LocalDate start, long workingDays) {
        LocalDate day = start;
        long left = workingDays;
        while (left > 0) {
            Optional<LocalDate> next = plusWeekdays(day, left);
            if (next.isEmpty()) {
                return next;
            }
            left = holidays.subSet(day, false, next.get(), true).size();
            day = next.get();
        }
        return Optional.of(day);
    }

    private static Optional<LocalDate> plusWeekdays(LocalDate start, long count) {
        long weeks = (count - 1) / WORKING_DAYS_OF_A_WEEK;
        Optional<LocalDate> day = CalendarDays.after(start, weeks, ChronoUnit.WEEKS);
        long left = count - weeks * WORKING_DAYS_OF_A_WEEK;
        while (left > 0 && day.isPresent()) {
            day = CalendarDays.after(day.get(), 1, ChronoUnit.DAYS);
            left -= day.filter(WorkingDays::isWeekend).isPresent() ? 0 : 1;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private String words(int amount, DeadlineUnit unit) {
        return switch (unit) {
            case IMMEDIATELY, PROMPTLY -> Words.of(unit);
            case HOURS -> Words.count(amount, "hour") + " (counted as whole days)";
            case WORKING_DAYS -> Words.count(amount, "working day") + leftOut();
            case DAYS -> Words.count(amount, "day");
            case WEEKS -> Words.count(amount, "week");
            case MONTHS -> Words.count(amount, "month");
            case YEARS -> Words.count(amount, "year");
        };
    }

    private String leftOut() {
        return holidays.isEmpty()
                ? " (Saturdays and Sundays left out, bank holidays not)"
                : " (Saturdays, Sundays and the bank holidays given left out)";
    }

    private static DueDate on(LocalDate day, String reason) {
        return new DueDate.On(day, Optional.empty(), reason);
    }

    private static DueDate unknown(String why) {
        return new DueDate.NotComputable(List.of(), Optional.empty(), Optional.empty(), why);
    }
}
