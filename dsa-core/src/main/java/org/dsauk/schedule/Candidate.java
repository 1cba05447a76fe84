package org.dsauk.schedule;

import java.util.Collection;
import java.util.List;

/**
 * A rule that may say how long somebody keeps something, and how closely it names it.
 *
 * <p>Of two rules that are limited alike, the one that names holder, item or purpose more closely goes before the
 * other.
 *
 * @param rule the rule
 * @param nearness how closely it names holder, item, purpose, people and copy; more is closer
 * @param limits what else says for what it holds
 */
record Candidate(StatedRule rule, List<Integer> nearness, List<Object> limits) {

    private static final int NAMED = 1_000;

    Candidate {
        nearness = List.copyOf(nearness);
        limits = List.copyOf(limits);
    }

    static Candidate of(StatedRule rule, Holding.Key key, Collection<String> item, HeldScope scope) {
        return new Candidate(
                rule,
                List.of(
                        byHolder(rule, key),
                        key.item().isEmpty() ? 0 : byItem(rule, item),
                        key.purpose().isEmpty() || rule.purposes().isEmpty() ? 0 : NAMED,
                        scope.people().isEmpty() || rule.populations().isEmpty() ? 0 : NAMED,
                        scope.copy().isEmpty() || rule.copies().isEmpty() ? 0 : NAMED),
                List.of(
                        key.item().isEmpty() ? rule.items() : "",
                        key.purpose().isEmpty() ? rule.purposes() : "",
                        scope.people().isEmpty() ? rule.populations() : "",
                        scope.copy().isEmpty() ? rule.copies() : "",
                        rule.systems(),
                        rule.rule().getPersonalData()));
    }

    private static int byHolder(StatedRule rule, Holding.Key key) {
        if (rule.holders().isEmpty()) {
            return 0;
        }
        return key.holder().filter(rule.holders()::contains).isPresent() ? NAMED : 1;
    }

    /** The item itself is named most closely, then what it is a part of, level by level. */
    private static int byItem(StatedRule rule, Collection<String> item) {
        int near = NAMED;
        for (String id : item) {
            if (rule.items().contains(id)) {
                return near;
            }
            near--;
        }
        return 0;
    }

    /** {@return whether something that is named as closely everywhere, and more closely somewhere, goes before it} */
    boolean isFartherThan(List<Integer> other) {
        boolean farther = false;
        for (int index = 0; index < nearness.size(); index++) {
            if (nearness.get(index) > other.get(index)) {
                return false;
            }
            farther |= nearness.get(index) < other.get(index);
        }
        return farther;
    }

    /** {@return whether another rule that is limited alike says another time} */
    boolean contradicts(Candidate other) {
        return rule.index() != other.rule.index()
                && !rule.rule().getPeriod().equals(other.rule.rule().getPeriod());
    }

    /** {@return the id of the rule in quotes} */
    String name() {
        return "'" + rule.rule().getId() + "'";
    }
}
