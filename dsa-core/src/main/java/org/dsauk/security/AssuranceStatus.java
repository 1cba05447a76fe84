package org.dsauk.security;

import org.dsauk.model.Code;

/** Where an assurance stands. */
public enum AssuranceStatus implements Code {
    /** It is held. */
    HELD("held"),
    /** It is to be obtained. */
    PLANNED("planned"),
    /** It has run out. */
    LAPSED("lapsed"),
    /** It was not reached. */
    NOT_MET("not-met");

    private final String code;

    AssuranceStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
