package org.dsauk.limit;

import org.dsauk.model.Code;

/** What is done with counts that are so small that they point to people. */
public enum SmallNumberMethod implements Code {
    /** They are left out. */
    SUPPRESS("suppress"),
    /** They are rounded. */
    ROUND("round"),
    /** They are put into a band. */
    BAND("band");

    private final String code;

    SmallNumberMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
