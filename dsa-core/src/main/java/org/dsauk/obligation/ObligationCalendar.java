package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dsauk.law.InForce;

/**
 * What falls due from one day to another, what was due before and is not known to be done, and what has no day.
 *
 * @param first the first day
 * @param last the last day, inclusive
 * @param overdue what was due before the first day and is not known to be done; the oldest first
 * @param due what falls due on the days asked about, in their order
 * @param undated what falls due on a day that cannot be worked out, whatever the days asked about
 * @param lawKnown the days between which the law is known: no change of the law after them is listed
 * @since 0.1.0
 */
public record ObligationCalendar(
        LocalDate first,
        LocalDate last,
        List<Obligation> overdue,
        List<Obligation> due,
        List<UndatedObligation> undated,
        InForce lawKnown) {

    /**
     * Refuses missing parts.
     *
     * @param first the first day
     * @param last the last day
     * @param overdue what was due before
     * @param due what falls due
     * @param undated what has no day
     * @param lawKnown the days between which the law is known
     */
    public ObligationCalendar {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        overdue = List.copyOf(overdue);
        due = List.copyOf(due);
        undated = List.copyOf(undated);
        Objects.requireNonNull(lawKnown, "lawKnown");
    }
}
