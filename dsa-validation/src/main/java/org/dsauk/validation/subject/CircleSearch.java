package org.dsauk.validation.subject;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the references that lead in a circle, by one walk in depth. */
final class CircleSearch {

    private CircleSearch() {}

    /** The edges by which a walk in depth comes back to where it is; there is one at least on every circle. */
    static Set<LinkEdge> closing(Map<String, List<LinkEdge>> outgoing) {
        Set<LinkEdge> closing = new HashSet<>();
        Set<String> left = new HashSet<>();
        Set<String> inside = new HashSet<>();
        for (String start : outgoing.keySet()) {
            Deque<Step> path = new ArrayDeque<>();
            enter(start, null, outgoing, path, inside, left);
            while (!path.isEmpty()) {
                Step step = path.peek();
                if (step.next == step.edges.size()) {
                    inside.remove(step.at);
                    left.add(step.at);
                    path.pop();
                } else {
                    LinkEdge edge = step.edges.get(step.next++);
                    if (inside.contains(edge.to())) {
                        closing.add(edge.leadsToMeeting() && step.by != null ? step.by : edge);
                    } else {
                        enter(edge.to(), edge, outgoing, path, inside, left);
                    }
                }
            }
        }
        return closing;
    }

    private static void enter(
            String at,
            @Nullable LinkEdge by,
            Map<String, List<LinkEdge>> outgoing,
            Deque<Step> path,
            Set<String> inside,
            Set<String> left) {
        if (!left.contains(at)) {
            inside.add(at);
            path.push(new Step(at, by, outgoing.getOrDefault(at, List.of())));
        }
    }

    private static final class Step {
        private final String at;
        private final @Nullable LinkEdge by;
        private final List<LinkEdge> edges;
        private int next;

        Step(String at, @Nullable LinkEdge by, List<LinkEdge> edges) {
            this.at = at;
            this.by = by;
            this.edges = edges;
        }
    }
}
