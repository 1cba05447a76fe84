package org.dsauk.validation.subject;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.SameAs;

/** Retention rules that refer to each other in a circle, found by taking away all that end or begin somewhere. */
final class RetentionCircles {

    private static final class Node {

        private final StatedRetention rule;
        private final Set<Node> to = new LinkedHashSet<>();
        private final Set<Node> from = new LinkedHashSet<>();

        Node(StatedRetention rule) {
            this.rule = rule;
        }
    }

    private final Set<StatedRetention> rules = new HashSet<>();

    RetentionCircles(Collection<StatedRetention> all) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        all.forEach(rule -> nodes.putIfAbsent(rule.rule().getId(), new Node(rule)));
        for (Node node : nodes.values()) {
            for (String id : sameAs(node.rule.rule().getPeriod())) {
                Node other = nodes.get(id);
                if (other != null && other != node) {
                    node.to.add(other);
                    other.from.add(node);
                }
            }
        }
        Set<Node> left = new LinkedHashSet<>(nodes.values());
        takeAway(left, node -> node.to, node -> node.from);
        takeAway(left, node -> node.from, node -> node.to);
        left.forEach(node -> rules.add(node.rule));
    }

    /** Takes away those that lead to none, until all that are left lead to another one that is left. */
    private static void takeAway(Set<Node> left, Function<Node, Set<Node>> to, Function<Node, Set<Node>> from) {
        Deque<Node> ends = new ArrayDeque<>();
        left.stream().filter(node -> to.apply(node).isEmpty()).forEach(ends::add);
        while (!ends.isEmpty()) {
            Node end = ends.remove();
            left.remove(end);
            for (Node before : from.apply(end)) {
                to.apply(before).remove(end);
                if (to.apply(before).isEmpty()) {
                    ends.add(before);
                }
            }
        }
    }

    boolean contain(StatedRetention rule) {
        return rules.contains(rule);
    }

    private static List<String> sameAs(Optional<RetentionPeriod> stated) {
        List<String> found = new ArrayList<>();
        Deque<RetentionPeriod> periods = new ArrayDeque<>();
        stated.ifPresent(periods::add);
        while (!periods.isEmpty()) {
            RetentionPeriod period = periods.remove();
            if (period instanceof SameAs same) {
                same.getRule().ifPresent(found::add);
            } else if (period instanceof EarliestOf earliest) {
                periods.addAll(earliest.getPeriods());
            } else if (period instanceof AfterPeriod after) {
                after.getPeriod().ifPresent(periods::add);
            } else if (period instanceof ByAge age) {
                age.getMatching().ifPresent(periods::add);
                age.getOtherwise().ifPresent(periods::add);
            } else if (period instanceof LatestOf latest) {
                periods.addAll(latest.getPeriods());
            }
        }
        return found;
    }
}
