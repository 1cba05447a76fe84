package org.dsauk.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;

/**
 * What a rule demands, how much it weighs and what it rests on.
 *
 * @param id the permanent id
 * @param title the demand as a sentence
 * @param demands its demands in the order in which they are checked; the first is the main one
 */
public record RuleInfo(String id, String title, List<Demand> demands) {

    /**
     * Copies the demands and refuses a rule without any.
     *
     * @param id the permanent id
     * @param title the demand as a sentence
     * @param demands its demands
     * @throws IllegalArgumentException if there is no demand
     */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        demands = List.copyOf(demands);
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("expected a demand of the rule '" + id + "', but found none");
        }
    }

    /** {@return the main demand} */
    public Demand main() {
        return demands.get(0);
    }

    /** {@return the nature of the main demand} */
    public Nature nature() {
        return main().nature();
    }

    /** {@return how much a breach of the main demand weighs at each stage at which it is checked} */
    public Map<Stage, Severity> severities() {
        return main().severities();
    }

    /** {@return the dated provisions that the main demand rests on} */
    public List<Citation> citations() {
        return main().citations();
    }

    /** {@return the days on which the main demand applies: all, unless it is a new duty} */
    public InForce inForce() {
        return main().inForce();
    }
}
