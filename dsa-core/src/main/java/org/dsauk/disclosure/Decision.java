package org.dsauk.disclosure;

import org.dsauk.model.Code;

/** What was decided on a request. */
public enum Decision implements Code {
    /** All of it is shared. */
    SHARE("share"),
    /** Some of it is shared. */
    SHARE_IN_PART("share-in-part"),
    /** Nothing is shared. */
    REFUSE("refuse");

    private final String code;

    Decision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
