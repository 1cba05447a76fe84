package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Between which pairs one flow is live for one purpose on one day.
 *
 * <p>Of parties that are alike not every pair is asked about: each party is asked about with one of each kind on the
 * other side, in the order in which all pairs would be, so that the same obstacles are found in the same order.
 */
final class PairsOfFlow {

    /** What is known of the disclosers of one kind: who they have yet to be asked about with, and who is live. */
    private static final class Side {
        final TreeSet<Integer> open = new TreeSet<>();
        final Map<Alike, Boolean> live = new HashMap<>();
        private List<String> recipients = List.of();
        private Map<String, Integer> places = Map.of();
        private int known;
    }

    private final Obstacles obstacles;
    private final String flow;
    private final String purpose;
    private final LocalDate day;
    private final Map<Alike, List<Integer>> kinds = new LinkedHashMap<>();
    private final List<Alike> kindOf = new ArrayList<>();
    private final Map<Alike, Side> sides = new HashMap<>();
    private final Set<Obstacle> found = new LinkedHashSet<>();

    PairsOfFlow(Obstacles obstacles, String flow, String purpose, LocalDate day) {
        this.obstacles = obstacles;
        this.flow = flow;
        this.purpose = purpose;
        this.day = day;
    }

    FlowOnDay between(List<String> disclosers, List<String> recipients) {
        for (int i = 0; i < recipients.size(); i++) {
            Alike kind = alike(recipients.get(i), false);
            kindOf.add(kind);
            kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(i);
        }
        LivePairs.Builder live = new LivePairs.Builder();
        Set<String> receiving = Set.copyOf(recipients);
        long pairs = 0;
        for (String from : disclosers) {
            pairs += recipients.size() - (receiving.contains(from) ? 1 : 0);
            Side side = sides.computeIfAbsent(alike(from, true), key -> sideOf(recipients.size()));
            ask(from, side, recipients);
            know(side, recipients);
            live.add(from, side.recipients, side.places.getOrDefault(from, -1));
        }
        return new FlowOnDay(
                flow, purpose, day, disclosers, recipients, live.build(), Math.toIntExact(pairs), List.copyOf(found));
    }

    private Alike alike(String party, boolean discloses) {
        return obstacles.alike(new Sharing(obstacles, flow, party, party, purpose), day, discloses);
    }

    private static Side sideOf(int recipients) {
        Side side = new Side();
        for (int i = 0; i < recipients; i++) {
            side.open.add(i);
        }
        return side;
    }

    private void ask(String from, Side side, List<String> recipients) {
        TreeSet<Integer> asked = new TreeSet<>(side.open);
        kinds.values()
                .forEach(alike -> alike.stream()
                        .limit(2)
                        .filter(index -> !recipients.get(index).equals(from))
                        .findFirst()
                        .ifPresent(asked::add));
        for (int index : asked) {
            if (!recipients.get(index).equals(from)) {
                Sharing sharing = new Sharing(obstacles, flow, from, recipients.get(index), purpose);
                List<Obstacle> against = obstacles.find(sharing, day).obstacles();
                found.addAll(against);
                side.live.put(kindOf.get(index), against.isEmpty());
                side.open.remove(index);
            }
        }
    }

    private void know(Side side, List<String> recipients) {
        if (side.known == side.live.size()) {
            return;
        }
        side.known = side.live.size();
        side.recipients = new ArrayList<>();
        side.places = new HashMap<>();
        for (int i = 0; i < recipients.size(); i++) {
            if (side.live.getOrDefault(kindOf.get(i), false)) {
                side.places.put(recipients.get(i), side.recipients.size());
                side.recipients.add(recipients.get(i));
            }
        }
    }
}
