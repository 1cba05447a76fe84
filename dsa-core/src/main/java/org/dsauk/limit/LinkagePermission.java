package org.dsauk.limit;

import org.dsauk.model.Code;

/** Whether data may be linked. */
public enum LinkagePermission implements Code {
    /** It may be linked. */
    PERMITTED("permitted"),
    /** It may be linked only as the agreement lists. */
    ONLY_AS_LISTED("only-as-listed"),
    /** It may not be linked. */
    FORBIDDEN("forbidden");

    private final String code;

    LinkagePermission(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
