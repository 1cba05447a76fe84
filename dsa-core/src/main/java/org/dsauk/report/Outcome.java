package org.dsauk.report;

import org.dsauk.model.Code;

/** What came of looking at one subject with one rule. */
public enum Outcome implements Code {
    /** The demand is met. */
    PASSED("passed"),
    /** The demand is not met. */
    FAILED("failed"),
    /** The rule does not concern the subject. */
    NOT_APPLICABLE("not-applicable"),
    /** A fact is missing that decides whether the rule concerns the subject. */
    COULD_NOT_BE_CHECKED("could-not-be-checked"),
    /** The demand is not met and somebody answers for that. */
    WAIVED("waived");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
