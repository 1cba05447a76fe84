package org.dsauk.cli;

import org.dsauk.model.Code;

/** How to print. */
enum Format implements Code {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
