package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsauk.retention.RetentionRule;

/**
 * Retention rules that state different periods for the same holder, item and purpose.
 *
 * <p>Rules are told apart by what they are about besides: other people, copies, systems or outputs. A rule that names
 * its holders, items or purposes goes before one that does not.
 */
final class RetentionContradictions {

    /** What rules are about besides, as one text: texts are found fast whatever hash codes the ids in them have. */
    private static String subject(RetentionRule rule) {
        return String.join(
                "\n",
                ids(rule.getPopulations()),
                new TreeSet<>(rule.getCopies()).toString(),
                ids(rule.getSystems()),
                ids(rule.getOutputs()),
                rule.getPersonalData().toString(),
                Boolean.toString(rule.getHolders().isEmpty()),
                Boolean.toString(rule.getItems().isEmpty()),
                Boolean.toString(rule.getPurposes().isEmpty()));
    }

    /** The length before each id tells where it ends. */
    private static String ids(List<String> stated) {
        return new TreeSet<>(stated).stream().map(id -> id.length() + ":" + id).collect(Collectors.joining());
    }

    /** The rules about one kind of subject that were seen so far. */
    private record Earlier(
            List<StatedRetention> all,
            Map<String, List<StatedRetention>> byHolder,
            Map<String, List<StatedRetention>> byItem) {

        Earlier() {
            this(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        }

        void add(StatedRetention rule) {
            all.add(rule);
            rule.holders()
                    .forEach(id -> byHolder.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(rule));
            rule.items()
                    .forEach(id ->
                            byItem.computeIfAbsent(id, key -> new ArrayList<>()).add(rule));
        }

        /** Lists of which each rule with a holder and an item in common is in one; the fewest rules that do. */
        List<List<StatedRetention>> candidates(StatedRetention rule) {
            List<List<StatedRetention>> ofHolders = lists(rule.holders(), byHolder);
            List<List<StatedRetention>> ofItems = lists(rule.items(), byItem);
            return count(ofHolders) <= count(ofItems) ? ofHolders : ofItems;
        }

        private List<List<StatedRetention>> lists(Set<String> ids, Map<String, List<StatedRetention>> rules) {
            return ids.isEmpty()
                    ? List.of(all)
                    : ids.stream().map(id -> rules.getOrDefault(id, List.of())).toList();
        }

        private static long count(List<List<StatedRetention>> lists) {
            return lists.stream().mapToLong(List::size).sum();
        }
    }

    private final Map<String, Earlier> seen = new HashMap<>();
    private final Effort effort;

    RetentionContradictions(Effort effort) {
        this.effort = effort;
    }

    /** Each rule that contradicts an earlier one, with the first that it contradicts. */
    Map<StatedRetention, StatedRetention> of(List<StatedRetention> rules) {
        Map<StatedRetention, StatedRetention> found = new HashMap<>();
        for (StatedRetention rule : rules) {
            Earlier earlier = seen.computeIfAbsent(subject(rule.rule()), subject -> new Earlier());
            first(rule, earlier.candidates(rule)).ifPresent(other -> found.put(rule, other));
            earlier.add(rule);
        }
        return found;
    }

    private Optional<StatedRetention> first(StatedRetention rule, List<List<StatedRetention>> candidates) {
        for (List<StatedRetention> list : candidates) {
            for (StatedRetention other : list) {
                effort.visit();
                if (rule.differsFrom(other)
                        && meet(rule.holders(), other.holders())
                        && meet(rule.items(), other.items())
                        && meet(rule.purposes(), other.purposes())) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** Both are empty, or neither is: the subject says so. */
    private static boolean meet(Set<String> some, Set<String> others) {
        return some.isEmpty() || !Collections.disjoint(some, others);
    }
}
