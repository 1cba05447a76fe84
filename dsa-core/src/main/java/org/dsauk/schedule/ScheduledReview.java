package org.dsauk.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dsauk.party.ContactRole;

/**
 * When somebody looks at data while it is kept, and before it goes.
 *
 * @param first the first look
 * @param interval the time between two looks; empty where there is one only
 * @param beforeDisposal the day by which somebody decides whether data goes; empty where the rule does not ask for it
 * @param last the last day on which the data is kept, after which nobody looks
 * @param by the parties or groups that look, as the rule names them
 * @param offices the offices that look
 * @since 0.1.0
 */
public record ScheduledReview(
        Optional<DueDate> first,
        Optional<Period> interval,
        Optional<DueDate> beforeDisposal,
        DueDate last,
        List<String> by,
        List<ContactRole> offices) {

    private static final long LONGEST_YEAR = 366;
    private static final long LONGEST_MONTH = 31;

    /**
     * Refuses missing parts.
     *
     * @param first the first look
     * @param interval the time between two looks
     * @param beforeDisposal the day by which somebody decides
     * @param last the last day on which the data is kept
     * @param by the parties or groups that look
     * @param offices the offices that look
     */
    public ScheduledReview {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(beforeDisposal, "beforeDisposal");
        Objects.requireNonNull(last, "last");
        by = List.copyOf(by);
        offices = List.copyOf(offices);
    }

    /**
     * {@return the days between two days, both inclusive, on which somebody looks, in order and each once}
     *
     * <p>Looks go on for as long as the data is kept, also where its last day cannot be computed.
     *
     * @param from the first day
     * @param to the last day
     */
    public List<LocalDate> between(LocalDate from, LocalDate to) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate until = lastDay().filter(day -> day.isBefore(to)).orElse(to);
        first.flatMap(DueDate::day).ifPresent(day -> addLooks(day, from, until, days));
        beforeDisposal
                .flatMap(DueDate::day)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .ifPresent(days::add);
        return List.copyOf(days);
    }

    private Optional<LocalDate> lastDay() {
        return last instanceof DueDate.NotComputable open ? open.notAfter() : last.day();
    }

    private void addLooks(LocalDate start, LocalDate from, LocalDate until, NavigableSet<LocalDate> days) {
        try {
            Period step = interval.orElse(Period.ZERO);
            int count = step.isZero() ? 0 : stepsTo(start, from, step);
            LocalDate day = start.plus(step.multipliedBy(count));
            while (!day.isAfter(until)) {
                if (!day.isBefore(from)) {
                    days.add(day);
                }
                if (step.isZero()) {
                    return;
                }
                count++;
                day = start.plus(step.multipliedBy(count));
            }
        } catch (DateTimeException | ArithmeticException beyondTheYearsThatCanBeCounted) {
            return;
        }
    }

    /** {@return how many steps can be left out because they end before a day} */
    private static int stepsTo(LocalDate start, LocalDate from, Period step) {
        long longest = step.getYears() * LONGEST_YEAR + step.getMonths() * LONGEST_MONTH + step.getDays();
        int count = 0;
        long left = ChronoUnit.DAYS.between(start, from);
        while (left > longest) {
            count = Math.addExact(count, Math.toIntExact(left / longest));
            left = ChronoUnit.DAYS.between(start.plus(step.multipliedBy(count)), from);
        }
        return count;
    }
}
