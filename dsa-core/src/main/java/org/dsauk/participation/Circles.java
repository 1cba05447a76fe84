package org.dsauk.participation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.party.Party;
import org.dsauk.party.Succession;

/** Parties that come after themselves through others, and those between two such circles. */
final class Circles {

    private final Map<String, List<String>> before = new LinkedHashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();

    private Circles(Parties parties) {
        for (Party party : parties.all()) {
            before.put(party.getId(), new ArrayList<>());
        }
        for (Party party : parties.all()) {
            for (Succession stated : party.getSucceeds()) {
                stated.getPredecessor()
                        .filter(parties::has)
                        .filter(other -> !other.equals(party.getId()))
                        .ifPresent(other -> link(other, party.getId()));
            }
        }
    }

    private void link(String one, String other) {
        before.getOrDefault(other, new ArrayList<>()).add(one);
        after.computeIfAbsent(one, id -> new ArrayList<>()).add(other);
    }

    static List<Irregularity> of(Parties parties) {
        Circles circles = new Circles(parties);
        List<String> left = new ArrayList<>(circles.before.keySet());
        left = strip(left, circles.before, circles.after);
        left = strip(left, circles.after, circles.before);
        return left.stream()
                .map(id -> new Irregularity(
                        IrregularityKind.CIRCLE_OF_SUCCESSION,
                        Optional.of(id),
                        "'" + id + "' takes the place of itself through others; each takes what the other had the day"
                                + " before",
                        parties.pointer(id).child("succeeds")))
                .toList();
    }

    /** Takes away, one after the other, those who have nobody on one side. */
    private static List<String> strip(
            List<String> ids, Map<String, List<String>> inward, Map<String, List<String>> outward) {
        Set<String> among = Set.copyOf(ids);
        Map<String, Integer> open = new LinkedHashMap<>();
        for (String id : ids) {
            List<String> others = inward.getOrDefault(id, List.of());
            open.put(id, (int) others.stream().filter(among::contains).count());
        }
        Deque<String> free = new ArrayDeque<>();
        open.forEach((id, count) -> {
            if (count == 0) {
                free.add(id);
            }
        });
        while (!free.isEmpty()) {
            String id = free.remove();
            open.remove(id);
            for (String next : outward.getOrDefault(id, List.of())) {
                if (open.containsKey(next) && open.merge(next, -1, Integer::sum) == 0) {
                    free.add(next);
                }
            }
        }
        return List.copyOf(open.keySet());
    }
}
