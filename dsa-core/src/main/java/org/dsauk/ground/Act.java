package org.dsauk.ground;

import org.dsauk.model.Code;

/** What a party does with data in a flow. */
public enum Act implements Code {
    /** It sends. */
    DISCLOSING("disclosing"),
    /** It receives and uses. */
    RECEIVING("receiving"),
    /** It does both. */
    BOTH("both");

    private final String code;

    Act(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return whether this act includes another}
     *
     * @param other an act
     */
    public boolean includes(Act other) {
        return this == other || this == BOTH;
    }
}
