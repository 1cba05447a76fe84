package org.dsauk.validation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleOutcomes;

/** Counts how often a rule came to each outcome, for each nature of its demands. */
final class Tally {

    private final String ruleId;
    private final Map<Nature, Map<Outcome, Integer>> counts = new LinkedHashMap<>();

    Tally(String ruleId) {
        this.ruleId = ruleId;
    }

    /** Begins a count, so that a rule that meets no subject is reported with nothing. */
    void begin(Nature nature) {
        counts.computeIfAbsent(nature, key -> new EnumMap<>(Outcome.class));
    }

    void count(Nature nature, Outcome outcome) {
        counts.computeIfAbsent(nature, key -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
    }

    List<RuleOutcomes> outcomes() {
        return counts.entrySet().stream()
                .map(entry -> new RuleOutcomes(ruleId, entry.getKey(), entry.getValue()))
                .toList();
    }
}
