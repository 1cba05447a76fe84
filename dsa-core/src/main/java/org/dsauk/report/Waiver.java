package org.dsauk.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody answers for a breach of practice or of a statutory code; a breach of law or integrity cannot be waived.
 *
 * @param ruleId the id of the rule
 * @param within the part of the agreement for which it is waived
 * @param reason why
 * @param approvedBy who answers for it
 * @param until the last day of the waiver, inclusive; empty where it has no end
 */
public record Waiver(String ruleId, JsonPointer within, String reason, String approvedBy, Optional<LocalDate> until) {

    /**
     * Refuses missing parts.
     *
     * @param ruleId the id of the rule
     * @param within the part of the agreement for which it is waived
     * @param reason why
     * @param approvedBy who answers for it
     * @param until the last day of the waiver
     */
    public Waiver {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approvedBy, "approvedBy");
        Objects.requireNonNull(until, "until");
    }

    /**
     * {@return whether the waiver covers a breach}
     *
     * @param rule the id of the rule
     * @param nature the nature of the demand
     * @param pointer where the breach is
     * @param date the day
     */
    public boolean covers(String rule, Nature nature, JsonPointer pointer, LocalDate date) {
        return !nature.mayBeError()
                && ruleId.equals(rule)
                && pointer.isWithin(within)
                && until.map(last -> !date.isAfter(last)).orElse(true);
    }
}
