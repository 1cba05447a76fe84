package org.dsauk.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How often a rule came to each outcome.
 *
 * @param ruleId the id of the rule
 * @param nature the nature of the demand; a rule with demands of several natures has a count for each
 * @param counts the number of subjects by outcome; an outcome that did not occur is absent
 */
public record RuleOutcomes(String ruleId, Nature nature, Map<Outcome, Integer> counts) {

    /**
     * Copies the counts.
     *
     * @param ruleId the id of the rule
     * @param nature the nature of the demand
     * @param counts the number of subjects by outcome
     */
    public RuleOutcomes {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(nature, "nature");
        counts = Map.copyOf(counts);
    }

    /**
     * {@return how many subjects came to an outcome}
     *
     * @param outcome the outcome
     */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    static Map<Outcome, Integer> total(Iterable<RuleOutcomes> rules) {
        Map<Outcome, Integer> total = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            int sum = 0;
            for (RuleOutcomes rule : rules) {
                sum += rule.count(outcome);
            }
            total.put(outcome, sum);
        }
        return total;
    }
}
