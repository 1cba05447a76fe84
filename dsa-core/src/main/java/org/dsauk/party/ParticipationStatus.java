package org.dsauk.party;

import org.dsauk.model.Code;

/** Where a party stands in an agreement. */
public enum ParticipationStatus implements Code {
    /** It was asked to take part. */
    INVITED("invited"),
    /** It is listed and has not signed. */
    NOT_SIGNED("not-signed"),
    /** It has approved the text. */
    APPROVED("approved"),
    /** It has signed. */
    SIGNED("signed"),
    /** It has joined after the first signatures. */
    ACCEDED("acceded"),
    /** Its part is suspended. */
    SUSPENDED("suspended"),
    /** Its part goes on after a suspension. */
    REINSTATED("reinstated"),

    /** It objects to a change of the terms. */
    OBJECTED("objected"),

    /** It has left. */
    WITHDRAWN("withdrawn"),
    /** It was shut out. */
    EXCLUDED("excluded");

    private final String code;

    ParticipationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
