package org.dsauk.report;

import org.dsauk.model.Code;

/** How much a finding weighs at a stage. */
public enum Severity implements Code {
    /** It blocks the stage. */
    ERROR("error"),
    /** It should be dealt with. */
    WARNING("warning"),
    /** It is worth knowing. */
    ADVICE("advice");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
