package org.dsauk.ground;

import org.dsauk.model.Code;

/** How a use stands to the purpose of collection. */
public enum PurposeRelation implements Code {
    /** It is the purpose for which the data was collected. */
    SAME("same"),
    /** It is a new purpose. */
    NEW("new");

    private final String code;

    PurposeRelation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
