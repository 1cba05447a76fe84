package org.dsauk.data;

import org.dsauk.model.Code;

/** Whether a data item is always given. */
public enum ItemProvision implements Code {
    /** It is always given. */
    REQUIRED("required"),
    /** It may be left out. */
    OPTIONAL("optional"),
    /** It is expected, not certain. */
    EXPECTED("expected"),
    /** It is given where the case needs it. */
    IF_NEEDED("if-needed");

    private final String code;

    ItemProvision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
