package org.dsauk.governance;

import org.dsauk.model.Code;

/** Who can change the agreement. */
public enum AmendmentProcedure implements Code {
    /** All parties together. */
    ALL_PARTIES("all-parties"),
    /** A majority of them. */
    MAJORITY("majority"),
    /** The party that leads. */
    LEAD_PARTY("lead-party"),
    /** One party alone. */
    ONE_PARTY("one-party"),
    /** A group that governs the sharing. */
    GOVERNING_BODY("governing-body");

    private final String code;

    AmendmentProcedure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
