package org.dsauk.report;

import org.dsauk.model.Code;

/** What the findings come to for the stage. */
public enum Verdict implements Code {
    /** No error, and everything of law and integrity was checked. */
    READY("ready"),
    /** There is an error. */
    NOT_READY("not-ready"),
    /** No error, but a rule of law or integrity that may apply could not be checked. */
    UNDECIDED("undecided");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
