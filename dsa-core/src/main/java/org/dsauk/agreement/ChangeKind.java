package org.dsauk.agreement;

import org.dsauk.model.Code;

/** How much a change of the text matters. */
public enum ChangeKind implements Code {
    /** The parties sign again. */
    MAJOR("major"),
    /** The obligations stay as they are. */
    MINOR("minor"),
    /** Only words change. */
    EDITORIAL("editorial");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
