package org.dsauk.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that may say how long somebody keeps something, and which of them go before others. */
final class Candidates {

    private static final int MOST_NAMES = 8;

    private final List<Candidate> limited;
    private final Map<List<Object>, List<Candidate>> groups = new LinkedHashMap<>();

    /**
     * Compares rules.
     *
     * @param all the rules in the order of their ids
     */
    Candidates(List<Candidate> all) {
        limited = all.stream().filter(one -> one.rule().isLimited()).toList();
        Map<List<Object>, Set<List<Integer>>> nearness = new HashMap<>();
        all.forEach(one -> nearness.computeIfAbsent(one.limits(), key -> new LinkedHashSet<>())
                .add(one.nearness()));
        for (Candidate one : all) {
            if (nearness.getOrDefault(one.limits(), Set.of()).stream().noneMatch(one::isFartherThan)) {
                groups.computeIfAbsent(one.limits(), key -> new ArrayList<>()).add(one);
            }
        }
    }

    /** {@return those before which no other goes} */
    List<Candidate> remaining() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** {@return what else to know of one of those that remain} */
    List<String> notes(Candidate one) {
        List<String> notes = new ArrayList<>();
        note(
                        "another time for the same data is in rule ",
                        groups.getOrDefault(one.limits(), List.of()).stream().filter(one::contradicts))
                .ifPresent(notes::add);
        note(
                        "only where none of these more limited rules holds: ",
                        one.rule().isLimited()
                                ? Stream.empty()
                                : limited.stream()
                                        .filter(other -> !other.limits().equals(one.limits())))
                .ifPresent(notes::add);
        return notes;
    }

    private static Optional<String> note(String text, Stream<Candidate> rules) {
        List<String> names =
                rules.limit(MOST_NAMES + 1L).map(Candidate::name).distinct().toList();
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(text + first + (names.size() > MOST_NAMES ? " and others" : ""));
    }
}
