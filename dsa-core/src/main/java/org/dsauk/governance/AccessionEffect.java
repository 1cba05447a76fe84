package org.dsauk.governance;

import org.dsauk.model.Code;

/** When joining takes effect. */
public enum AccessionEffect implements Code {
    /** At once. */
    AT_ONCE("at-once"),
    /** When it is accepted for the others. */
    ON_ACCEPTANCE("on-acceptance"),
    /** On a stated day. */
    ON_DATE("on-date");

    private final String code;

    AccessionEffect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
