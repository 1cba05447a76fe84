package org.dsauk.data;

import org.dsauk.model.Code;

/** Where a data item stands during the term. */
public enum ItemStatus implements Code {
    /** It is to be supplied later. */
    PLANNED("planned"),
    /** It is supplied. */
    SUPPLIED("supplied"),
    /** Another item took its place. */
    REPLACED("replaced"),
    /** It is no longer shared. */
    DROPPED("dropped"),
    /** It proved not to exist. */
    UNAVAILABLE("unavailable");

    private final String code;

    ItemStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
