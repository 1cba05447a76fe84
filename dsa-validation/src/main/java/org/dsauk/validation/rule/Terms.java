package org.dsauk.validation.rule;

import java.util.List;
import java.util.Map;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;

/**
 * What a check rests on and how much it weighs.
 *
 * @param nature what kind of demand it is
 * @param severities how much a breach weighs at each stage at which it is checked
 * @param citations the dated provisions
 * @param underPart3 those to cite where Part 3 of the DPA 2018 alone governs the subject; empty where they are the same
 * @param duty the days on which the duty exists; all, unless it is a new one
 */
public record Terms(
        Nature nature,
        Map<Stage, Severity> severities,
        List<Citation> citations,
        List<Citation> underPart3,
        InForce duty) {

    /**
     * Copies the collections and refuses errors that are neither law nor integrity.
     *
     * @throws IllegalArgumentException if a breach of practice or of a statutory code would be an error
     */
    public Terms {
        severities = Map.copyOf(severities);
        citations = List.copyOf(citations);
        underPart3 = List.copyOf(underPart3);
        if (!nature.mayBeError() && severities.containsValue(Severity.ERROR)) {
            throw new IllegalArgumentException(
                    "expected at most a warning for a demand of nature '" + nature.code() + "', but found 'error'");
        }
    }
}
