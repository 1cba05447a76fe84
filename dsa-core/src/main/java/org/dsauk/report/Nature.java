package org.dsauk.report;

import org.dsauk.model.Code;

/** What kind of demand a rule expresses. */
public enum Nature implements Code {
    /** The law demands it. */
    LAW("law"),
    /** A statutory code of practice recommends it. */
    STATUTORY_CODE("statutory-code"),
    /** Good practice recommends it. */
    PRACTICE("practice"),
    /** Without it the document contradicts itself or cannot be understood. */
    INTEGRITY("integrity");

    private final String code;

    Nature(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether a breach may block a stage; a breach of practice or of a statutory code never does} */
    public boolean mayBeError() {
        return this == LAW || this == INTEGRITY;
    }
}
