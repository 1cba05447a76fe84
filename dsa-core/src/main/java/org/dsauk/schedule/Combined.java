package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsauk.schedule.PeriodEnd.State;

/** The first and the last of several days, as far as they are known. */
final class Combined {

    private Combined() {}

    /**
     * {@return the first of several days}
     *
     * <p>What never comes, and what an event begins that has not happened so far, does not count beside the others.
     *
     * @param parts the days, one at least
     */
    static PeriodEnd earliest(List<PeriodEnd> parts) {
        List<PeriodEnd> ending = without(parts, State.NEVER);
        List<PeriodEnd> counting = without(ending, State.WAITING);
        if (counting.isEmpty()) {
            return ending.isEmpty() ? decisive(parts) : joined(ending, LocalDate.MIN, LocalDate.MAX);
        }
        return first(counting).unless(waitingIn(parts));
    }

    private static PeriodEnd first(List<PeriodEnd> parts) {
        LocalDate last = parts.stream()
                .map(PeriodEnd::last)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        List<PeriodEnd> open = parts.stream()
                .filter(part -> !part.isKnown() && part.first().isBefore(last))
                .toList();
        if (!open.isEmpty() || on(parts, last).isEmpty()) {
            LocalDate low = parts.stream()
                    .map(PeriodEnd::low)
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN);
            return joined(open.isEmpty() ? parts : open, low, last);
        }
        LocalDate from = parts.stream()
                .filter(PeriodEnd::isKnown)
                .map(PeriodEnd::first)
                .min(Comparator.naturalOrder())
                .orElse(last);
        return ranged(decisive(on(parts, last)), from, last);
    }

    /**
     * {@return the last of several days}
     *
     * @param parts the days, one at least
     */
    static PeriodEnd latest(List<PeriodEnd> parts) {
        List<PeriodEnd> never =
                parts.stream().filter(part -> part.state() == State.NEVER).toList();
        if (!never.isEmpty()) {
            return decisive(never);
        }
        LocalDate low = parts.stream()
                .map(PeriodEnd::low)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<PeriodEnd> open = parts.stream()
                .filter(part -> !part.isKnown() && part.last().isAfter(low))
                .toList();
        if (!open.isEmpty() || on(parts, low).isEmpty()) {
            LocalDate high = parts.stream()
                    .map(PeriodEnd::last)
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
            return joined(open.isEmpty() ? parts : open, low, high);
        }
        LocalDate from = parts.stream()
                .filter(PeriodEnd::isKnown)
                .map(PeriodEnd::first)
                .max(Comparator.naturalOrder())
                .orElse(low);
        return ranged(decisive(on(parts, low)), from, low).unless(waitingFor(parts));
    }

    /** {@return that several things are missing} */
    static PeriodEnd joined(Collection<PeriodEnd> parts, LocalDate first, LocalDate last) {
        SortedMap<MissingFact, String> gaps = new TreeMap<>();
        parts.forEach(part -> part.gaps().forEach((fact, why) -> gaps.merge(fact, why, Combined::lesser)));
        boolean waits = parts.stream().allMatch(part -> part.state() == State.WAITING);
        return PeriodEnd.unknown(waits ? State.WAITING : State.UNKNOWN, first, last, gaps)
                .unless(waitingFor(parts));
    }

    private static PeriodEnd ranged(PeriodEnd known, LocalDate from, LocalDate last) {
        return new PeriodEnd(known.state(), from, last, known.gaps(), known.waiting(), known.labels(), known.reason());
    }

    private static List<PeriodEnd> without(List<PeriodEnd> parts, State state) {
        return parts.stream().filter(part -> part.state() != state).toList();
    }

    private static List<PeriodEnd> on(List<PeriodEnd> parts, LocalDate day) {
        return parts.stream()
                .filter(part -> part.isKnown() && part.last().equals(day))
                .toList();
    }

    /** {@return one of several that say the same, whatever their order} */
    private static PeriodEnd decisive(List<PeriodEnd> parts) {
        Optional<PeriodEnd> least = parts.stream()
                .min(Comparator.comparing(PeriodEnd::reason).thenComparing(part -> String.join(" ", part.labels())));
        return least.orElseThrow();
    }

    private static SortedSet<String> waitingIn(List<PeriodEnd> parts) {
        SortedSet<String> events = waitingFor(parts);
        parts.stream()
                .filter(part -> part.state() == State.WAITING)
                .forEach(part -> part.gaps().keySet().forEach(fact -> events.add(words(fact))));
        return events;
    }

    private static String words(MissingFact fact) {
        return fact instanceof MissingFact.Event missing ? EventWords.of(missing.event()) : fact.text();
    }

    private static SortedSet<String> waitingFor(Collection<PeriodEnd> parts) {
        SortedSet<String> events = new TreeSet<>();
        parts.forEach(part -> events.addAll(part.waiting()));
        return events;
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
