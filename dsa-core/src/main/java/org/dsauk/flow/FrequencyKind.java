package org.dsauk.flow;

import org.dsauk.model.Code;

/** How often a flow runs. */
public enum FrequencyKind implements Code {
    /** Once. */
    ONE_OFF("one-off"),
    /** At intervals. */
    REGULAR("regular"),
    /** All the time. */
    CONTINUOUS("continuous"),
    /** Whenever somebody asks. */
    ON_DEMAND("on-demand"),
    /** Whenever a case calls for it. */
    CASE_BY_CASE("case-by-case");

    private final String code;

    FrequencyKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
