package org.dsauk.disclosure;

import org.dsauk.model.Code;

/** How asker and asked stand to each other. */
public enum ControllerRelation implements Code {
    /** Each is a controller of its own. */
    SEPARATE("separate"),
    /** They are joint controllers. */
    JOINT("joint");

    private final String code;

    ControllerRelation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
