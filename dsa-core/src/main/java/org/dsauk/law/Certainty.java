package org.dsauk.law;

import org.dsauk.model.Code;

/**
 * How sure the library is of a row of its tables.
 *
 * @since 0.1.0
 */
public enum Certainty implements Code {
    /** It was read in the text of the law. */
    FOUND("found"),
    /** It is known in general; the text was not read. */
    KNOWN("known"),
    /** It may be wrong. */
    UNSURE("unsure");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
