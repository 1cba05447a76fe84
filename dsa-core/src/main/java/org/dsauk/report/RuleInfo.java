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
 * @param nature the nature of its main demand
 * @param severities how much a breach of the main demand weighs at each stage; a stage at which the rule does not run
 *     is absent
 * @param citations the dated provisions that it rests on
 * @param inForce the days on which the rule applies: all, unless it is a new duty
 */
public record RuleInfo(
        String id,
        String title,
        Nature nature,
        Map<Stage, Severity> severities,
        List<Citation> citations,
        InForce inForce) {

    /**
     * Copies the collections and refuses missing parts.
     *
     * @param id the permanent id
     * @param title the demand as a sentence
     * @param nature the nature of its main demand
     * @param severities how much a breach of the main demand weighs at each stage
     * @param citations the dated provisions that it rests on
     * @param inForce the days on which the rule applies
     */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(inForce, "inForce");
        severities = Map.copyOf(severities);
        citations = List.copyOf(citations);
    }
}
