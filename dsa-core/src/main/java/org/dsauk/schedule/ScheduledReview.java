package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
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

    private static final int MOST = 10_000;

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
     * {@return the days between two days, both inclusive, on which somebody looks, in order and each once; no more than
     * the first 10,000}
     *
     * <p>Looks go on for as long as the data is kept, also where its last day cannot be computed.
     *
     * @param from the first day
     * @param to the last day
     */
    public List<LocalDate> between(LocalDate from, LocalDate to) {
        return between(from, to, MOST);
    }

    /**
     * {@return the first days between two days, both inclusive, on which somebody looks, in order and each once}
     *
     * @param from the first day
     * @param to the last day
     * @param most how many days at most
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public List<LocalDate> between(LocalDate from, LocalDate to, int most) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate until = lastDay().filter(day -> day.isBefore(to)).orElse(to);
        first.flatMap(DueDate::day).ifPresent(day -> days.addAll(looks(day, from, until, most)));
        beforeDisposal
                .flatMap(DueDate::day)
                .filter(day -> isBetween(day, from, to))
                .ifPresent(days::add);
        return days.stream().limit(most).toList();
    }

    private Optional<LocalDate> lastDay() {
        return last instanceof DueDate.NotComputable open ? open.notAfter() : last.day();
    }

    private List<LocalDate> looks(LocalDate start, LocalDate from, LocalDate until, int most) {
        List<LocalDate> looks = new ArrayList<>();
        if (isBetween(start, from, until)) {
            looks.add(start);
        }
        interval.ifPresent(step -> looks.addAll(new Repetition(start, step).between(from, until, most)));
        return looks;
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
