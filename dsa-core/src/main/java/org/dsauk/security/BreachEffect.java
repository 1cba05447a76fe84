package org.dsauk.security;

import org.dsauk.model.Code;

/** What a breach does to the sharing. */
public enum BreachEffect implements Code {
    /** Sharing stops until it is cleared up. */
    SUSPENDS("suspends"),
    /** The agreement ends. */
    ENDS("ends"),
    /** The other side may stop the sharing or end the agreement. */
    SUSPENDS_OR_ENDS("suspends-or-ends");

    private final String code;

    BreachEffect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
