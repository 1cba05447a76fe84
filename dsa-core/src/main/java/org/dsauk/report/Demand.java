package org.dsauk.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;

/**
 * One demand of a rule: what it asks after, how much a breach weighs and what it rests on.
 *
 * @param facts the names of the facts that it asks after, as reports give them
 * @param nature what kind of demand it is
 * @param severities how much a breach weighs at each stage; a stage at which it is not checked is absent
 * @param citations the dated provisions that it rests on
 * @param inForce the days on which it applies: all, unless it is a new duty
 */
public record Demand(
        List<String> facts, Nature nature, Map<Stage, Severity> severities, List<Citation> citations, InForce inForce) {

    /**
     * Copies the collections and refuses missing parts.
     *
     * @param facts the names of the facts that it asks after
     * @param nature what kind of demand it is
     * @param severities how much a breach weighs at each stage
     * @param citations the dated provisions that it rests on
     * @param inForce the days on which it applies
     */
    public Demand {
        facts = List.copyOf(facts);
        Objects.requireNonNull(nature, "nature");
        severities = Map.copyOf(severities);
        citations = List.copyOf(citations);
        Objects.requireNonNull(inForce, "inForce");
    }
}
