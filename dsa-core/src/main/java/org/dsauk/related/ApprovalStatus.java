package org.dsauk.related;

import org.dsauk.model.Code;

/** Where an approval stands. */
public enum ApprovalStatus implements Code {
    /** It is needed and not yet asked for. */
    REQUIRED("required"),
    /** It was asked for. */
    REQUESTED("requested"),
    /** It was given. */
    GRANTED("granted"),
    /** It was refused. */
    REFUSED("refused"),
    /** It has run out or was withdrawn. */
    LAPSED("lapsed");

    private final String code;

    ApprovalStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
