package org.dsauk.governance;

import org.dsauk.model.Code;

/** What kind of bond an agreement is. */
public enum LegalForce implements Code {
    /** A contract. */
    CONTRACT("contract"),
    /** It is not legally binding. */
    NOT_BINDING("not-binding"),
    /** A statute gives it force. */
    STATUTORY("statutory");

    private final String code;

    LegalForce(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
