package org.dsauk.cli;

import org.dsauk.model.Code;

/** How to print what falls due. */
enum DueFormat implements Code {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** For calendar programs. */
    ICS("ics");

    private final String code;

    DueFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
