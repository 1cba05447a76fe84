package org.dsauk.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    boolean goesBefore(Candidate other) {
        if (!limits.equals(other.limits)) {
            return false;
        }
        boolean closer = false;
        for (int index = 0; index < nearness.size(); index++) {
            if (nearness.get(index) < other.nearness.get(index)) {
                return false;
            }
            closer |= nearness.get(index) > other.nearness.get(index);
        }
        return closer;
    }

    /** {@return whether it is about the same as another rule, and says another time} */
    boolean contradicts(Candidate other) {
        return rule.index() != other.rule.index()
                && limits.equals(other.limits)
                && !rule.rule().getPeriod().equals(other.rule.rule().getPeriod());
    }

    /** {@return whether it goes before another only for some people, copies or systems} */
    boolean goesBeforeInPart(Candidate other) {
        return rule.isLimited() && !other.rule.isLimited() && !limits.equals(other.limits);
    }

    /** {@return the id of the rule in quotes} */
    String name() {
        return "'" + rule.rule().getId() + "'";
    }

    static Optional<String> note(List<Candidate> rules, String text) {
        List<String> names =
                rules.stream().map(Candidate::name).sorted().distinct().toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(text + String.join(", ", names));
    }
}
