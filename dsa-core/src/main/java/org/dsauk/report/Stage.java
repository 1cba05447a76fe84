package org.dsauk.report;

import org.dsauk.model.Code;

/** What the parties are about to do with the agreement. */
public enum Stage implements Code {
    /** Save a draft. */
    DRAFT("draft"),
    /** Sign. */
    SIGN("sign"),
    /** Exchange data under it. */
    EXCHANGE("exchange");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
