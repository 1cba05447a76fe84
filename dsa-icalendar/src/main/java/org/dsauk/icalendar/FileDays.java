package org.dsauk.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dsauk.day.CalendarDays;

/** Days as a calendar file can write them: a year has four digits there (RFC 5545 section 3.3.4). */
final class FileDays {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day that another one follows on which an event can end. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private FileDays() {}

    /** {@return whether an event can stand on a day} */
    static boolean canHold(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /**
     * {@return the day after a day, on which an event of one day ends}
     *
     * @param day a day on which an event can stand
     */
    static LocalDate next(LocalDate day) {
        return CalendarDays.next(day);
    }

    /** {@return a moment, or the nearest one that a file can write} */
    static Instant within(Instant stamp) {
        Instant first = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant last = LAST.atStartOfDay().toInstant(ZoneOffset.UTC);
        return stamp.isBefore(first) ? first : stamp.isAfter(last) ? last : stamp;
    }
}
