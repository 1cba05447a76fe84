package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A flow with the day on which the last of its parties signed.
 *
 * @param flow the flow
 * @param begins the first day of the flow, which is that of the term where it has none of its own
 * @param termEnds the last day of the term
 * @param latest who signed this version last; empty where fewer than two of its parties have
 */
public record SignedFlow(
        SharedFlow flow, Optional<LocalDate> begins, Optional<LocalDate> termEnds, Optional<Latest> latest) {

    /**
     * Who signed last, and when.
     *
     * @param party the id of the party
     * @param day the day of its first signature under this version
     */
    public record Latest(String party, LocalDate day) {}
}
