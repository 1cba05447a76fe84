package org.dsauk.assessment;

import org.dsauk.model.Code;

/** In what form an assessment is made. */
public enum AssessmentForm implements Code {
    /** In full. */
    FULL("full"),
    /** As a summary. */
    SUMMARY("summary"),
    /** As a template that others fill in. */
    TEMPLATE("template");

    private final String code;

    AssessmentForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
