package org.dsauk.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.SameAs;

/**
 * When the time of each retention rule ends, for one kind of data.
 *
 * <p>Rules are worked out after those that they refer to. What is left refers to itself over some way, and its
 * references say nothing.
 */
final class RuleEnds {

    private final List<RetentionRule> rules;
    private final EndOfPeriod periods;
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private final Map<Integer, PeriodEnd> ends = new HashMap<>();
    private final Set<Integer> circular = new HashSet<>();

    RuleEnds(List<RetentionRule> rules, Ending ending) {
        this.rules = rules;
        periods = new EndOfPeriod(ending, this::other);
        for (int index = 0; index < rules.size(); index++) {
            byId.computeIfAbsent(rules.get(index).getId(), id -> new ArrayList<>())
                    .add(index);
        }
        List<Integer> order = inOrder();
        for (int index = 0; index < rules.size(); index++) {
            circular.add(index);
        }
        order.forEach(circular::remove);
        order.forEach(index -> ends.put(index, end(index)));
        circular.forEach(index -> ends.put(index, end(index)));
    }

    static JsonPointer pointer(int index) {
        return JsonPointer.ROOT.child("retention").child(index);
    }

    /** {@return the last day of the time of a rule} */
    PeriodEnd of(int index) {
        return ends.getOrDefault(index, end(index));
    }

    /** {@return the last day of another period that a rule states} */
    PeriodEnd of(RetentionPeriod period, JsonPointer at) {
        return periods.of(period, at);
    }

    private PeriodEnd end(int index) {
        Optional<PeriodEnd> unread = NotUnderstood.in(rules.get(index).getOtherMembers(), pointer(index));
        return unread.orElseGet(() -> stated(index));
    }

    private PeriodEnd stated(int index) {
        JsonPointer at = pointer(index).child("period");
        return rules.get(index)
                .getPeriod()
                .map(period -> periods.of(period, at))
                .orElseGet(() -> PeriodEnd.missing(new MissingFact.Member(at), "the rule does not say how long"));
    }

    private PeriodEnd other(String id, JsonPointer at) {
        List<Integer> found = byId.getOrDefault(id, List.of());
        if (found.isEmpty()) {
            return PeriodEnd.missing(new MissingFact.Member(at), "there is no rule with this id");
        }
        if (found.size() > 1) {
            return PeriodEnd.missing(new MissingFact.Member(at), "several rules have this id");
        }
        return circular.contains(found.get(0))
                ? PeriodEnd.missing(
                        new MissingFact.Member(at), "that rule leads back to itself or to a circle of rules")
                : ends.getOrDefault(
                        found.get(0),
                        PeriodEnd.missing(
                                new MissingFact.Member(at), "that rule says nothing from which a day follows"));
    }

    /** {@return the rules that lead into no circle, each after all that it refers to} */
    private List<Integer> inOrder() {
        Map<Integer, List<Integer>> users = new HashMap<>();
        int[] open = new int[rules.size()];
        Deque<Integer> free = new ArrayDeque<>();
        for (int index = 0; index < rules.size(); index++) {
            for (int used : references(index)) {
                users.computeIfAbsent(used, key -> new ArrayList<>()).add(index);
                open[index]++;
            }
            if (open[index] == 0) {
                free.add(index);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!free.isEmpty()) {
            int done = free.remove();
            order.add(done);
            for (int user : users.getOrDefault(done, List.of())) {
                if (--open[user] == 0) {
                    free.add(user);
                }
            }
        }
        return order;
    }

    private Set<Integer> references(int index) {
        Set<Integer> found = new HashSet<>();
        Deque<RetentionPeriod> open = new ArrayDeque<>();
        rules.get(index).getPeriod().ifPresent(open::add);
        while (!open.isEmpty()) {
            RetentionPeriod period = open.remove();
            if (period instanceof SameAs same) {
                same.getRule().map(id -> byId.getOrDefault(id, List.of())).ifPresent(found::addAll);
            }
            open.addAll(Parts.of(period));
        }
        return found;
    }
}
