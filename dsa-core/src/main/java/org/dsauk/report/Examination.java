package org.dsauk.report;

import java.util.Objects;

/**
 * How one rule looked at one subject, what came of it and why.
 *
 * @param ruleId the id of the rule
 * @param subject what was looked at, such as {@code party 'camden'}
 * @param pointer where it stands
 * @param outcome what came of it
 * @param reason why
 */
public record Examination(String ruleId, String subject, JsonPointer pointer, Outcome outcome, String reason) {

    /**
     * Refuses missing parts.
     *
     * @param ruleId the id of the rule
     * @param subject what was looked at
     * @param pointer where it stands
     * @param outcome what came of it
     * @param reason why
     */
    public Examination {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }
}
