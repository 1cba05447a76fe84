package org.dsauk.assessment;

import org.dsauk.model.Code;

/** Where an assessment stands. */
public enum AssessmentStatus implements Code {
    /** It is to be made. */
    PLANNED("planned"),
    /** It is being made. */
    IN_PROGRESS("in-progress"),
    /** It is made. */
    COMPLETE("complete"),
    /** It is made and approved. */
    APPROVED("approved");

    private final String code;

    AssessmentStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
