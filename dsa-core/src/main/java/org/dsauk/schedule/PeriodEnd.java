package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionEvent;

/**
 * The day on which something that is said of time comes, as far as it is known: an event, or the end of a period.
 *
 * @param state what is known
 * @param first where known, the first day of a range; else the day before which it cannot come
 * @param last where known, the day; else the day after which it cannot come
 * @param gaps what is missing, each with why
 * @param waiting events that have not happened so far and would bring it earlier, as words
 * @param labels what it follows from before its reason, the outermost first
 * @param reason why it is known
 */
record PeriodEnd(
        State state,
        LocalDate first,
        LocalDate last,
        SortedMap<MissingFact, String> gaps,
        SortedSet<String> waiting,
        List<String> labels,
        String reason) {

    /** What is known of the day. */
    enum State {
        KNOWN,
        NEVER,
        WAITING,
        UNKNOWN
    }

    private static final int MOST_LABELS = 4;

    PeriodEnd {
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
        waiting = Collections.unmodifiableSortedSet(new TreeSet<>(waiting));
        labels = List.copyOf(labels);
    }

    static PeriodEnd on(LocalDate day, String reason) {
        return between(day, day, reason);
    }

    static PeriodEnd between(LocalDate first, LocalDate last, String reason) {
        return new PeriodEnd(State.KNOWN, first, last, new TreeMap<>(), new TreeSet<>(), List.of(), reason);
    }

    static PeriodEnd never(String reason) {
        return new PeriodEnd(
                State.NEVER, LocalDate.MIN, LocalDate.MAX, new TreeMap<>(), new TreeSet<>(), List.of(), reason);
    }

    static PeriodEnd missing(MissingFact fact, String why) {
        return unknown(State.UNKNOWN, LocalDate.MIN, LocalDate.MAX, new TreeMap<>(Collections.singletonMap(fact, why)));
    }

    static PeriodEnd unknown(State state, LocalDate first, LocalDate last, SortedMap<MissingFact, String> gaps) {
        return new PeriodEnd(state, first, last, gaps, new TreeSet<>(), List.of(), "");
    }

    /** {@return that an event is known not to have happened so far} */
    static PeriodEnd waiting(RetentionEvent event) {
        return unknown(
                State.WAITING,
                LocalDate.MIN,
                LocalDate.MAX,
                new TreeMap<>(Collections.singletonMap(
                        new MissingFact.Event(event), EventWords.of(event) + " has not happened so far")));
    }

    boolean isKnown() {
        return state == State.KNOWN;
    }

    /** {@return the day before which it cannot come; the day itself where that is known} */
    LocalDate low() {
        return isKnown() ? last : first;
    }

    /**
     * {@return what follows from this day and its reason; where the day is not known, the same within the days that
     * follow from the first and last possible ones}
     *
     * @param next what follows; never an earlier day from a later one
     */
    PeriodEnd then(BiFunction<LocalDate, String, PeriodEnd> next) {
        if (isKnown()) {
            return ranged(next).unless(waiting);
        }
        LocalDate low = notBefore().map(day -> counted(day, next).first()).orElse(LocalDate.MIN);
        LocalDate high = notAfter().map(day -> counted(day, next).last()).orElse(LocalDate.MAX);
        return within(low, high);
    }

    /** Where it is a range of days, what follows is one too. */
    private PeriodEnd ranged(BiFunction<LocalDate, String, PeriodEnd> next) {
        PeriodEnd end = next.apply(last, labelled(reason));
        if (first.equals(last) || !end.isKnown()) {
            return end;
        }
        PeriodEnd begin = counted(first, next);
        return begin.isKnown()
                ? new PeriodEnd(end.state, begin.first, end.last, end.gaps, end.waiting, end.labels, end.reason)
                : end;
    }

    private String labelled(String core) {
        return (labels.isEmpty() ? "" : String.join(", ", labels) + ": ") + core;
    }

    private static PeriodEnd counted(LocalDate day, BiFunction<LocalDate, String, PeriodEnd> next) {
        return Ending.counted(JsonPointer.ROOT, () -> next.apply(day, ""));
    }

    /** {@return the same within two days, where it is not known} */
    PeriodEnd within(LocalDate notBefore, LocalDate notAfter) {
        return isKnown() ? this : new PeriodEnd(state, notBefore, notAfter, gaps, waiting, labels, reason);
    }

    PeriodEnd label(String label) {
        List<String> more = new ArrayList<>(List.of(label));
        more.addAll(labels.subList(0, Math.min(labels.size(), MOST_LABELS - 1)));
        return new PeriodEnd(state, first, last, gaps, waiting, more, reason);
    }

    PeriodEnd unless(SortedSet<String> events) {
        SortedSet<String> more = new TreeSet<>(waiting);
        more.addAll(events);
        return new PeriodEnd(state, first, last, gaps, more, labels, reason);
    }

    DueDate dueDate() {
        return switch (state) {
            case KNOWN -> new DueDate.On(last, first.isBefore(last) ? Optional.of(first) : Optional.empty(), text());
            case NEVER -> new DueDate.Never(text());
            case WAITING, UNKNOWN ->
                new DueDate.NotComputable(List.copyOf(gaps.keySet()), notBefore(), notAfter(), text() + bounds());
        };
    }

    private Optional<LocalDate> notBefore() {
        return Optional.of(first).filter(day -> !day.equals(LocalDate.MIN));
    }

    private Optional<LocalDate> notAfter() {
        return Optional.of(last).filter(day -> !day.equals(LocalDate.MAX));
    }

    private String bounds() {
        return notBefore().map(day -> "; not before " + day).orElse("")
                + notAfter().map(day -> "; not after " + day).orElse("");
    }

    private String text() {
        String core = gaps.isEmpty() ? reason : String.join("; ", new TreeSet<>(gaps.values()));
        String after = waiting.isEmpty() ? "" : "; earlier if this happens before: " + String.join(", ", waiting);
        return labelled(core) + after;
    }
}
