package org.dsauk.security;

import org.dsauk.model.Code;

/** When sharing goes on after a breach. */
public enum ResumptionCondition implements Code {
    /** All sides are satisfied that the cause is resolved. */
    ALL_SATISFIED("all-satisfied"),
    /** The party whose data it is, is satisfied. */
    ORIGINATOR_SATISFIED("originator-satisfied"),
    /** The cause is resolved. */
    CAUSE_RESOLVED("cause-resolved");

    private final String code;

    ResumptionCondition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
