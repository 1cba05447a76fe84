package org.dsauk.obligation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.dsauk.day.CalendarDays;

/** Counts from a day. */
final class Counting {

    private Counting() {}

    /**
     * {@return the day that corresponds to a day after a time, or the last day of a shorter month; empty where the time
     * is negative or leads beyond the calendar}
     */
    static Optional<LocalDate> after(LocalDate start, Period length) {
        return length.isNegative() ? Optional.empty() : CalendarDays.after(start, length);
    }
}
