package org.dsauk.role;

import org.dsauk.model.Code;

/** How strongly somebody is bound. */
public enum Modality implements Code {
    /** They must do it. */
    MUST("must"),
    /** They are expected to do it. */
    SHOULD("should"),
    /** They may do it. */
    MAY("may"),
    /** They must not do it. */
    MUST_NOT("must-not");

    private final String code;

    Modality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
