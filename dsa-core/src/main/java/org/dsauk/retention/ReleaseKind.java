package org.dsauk.retention;

import org.dsauk.model.Code;

/** What ends the life of an earlier release. */
public enum ReleaseKind implements Code {
    /** The next release. */
    NEXT_RELEASE("next-release"),
    /** A replacement that has arrived whole. */
    REPLACEMENT("replacement");

    private final String code;

    ReleaseKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
