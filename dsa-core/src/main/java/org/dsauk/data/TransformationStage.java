package org.dsauk.data;

import org.dsauk.model.Code;

/** When a field is changed. */
public enum TransformationStage implements Code {
    /** Before the discloser sends it. */
    AT_SOURCE("at-source"),
    /** On the way, by whoever passes it on. */
    IN_TRANSIT("in-transit"),
    /** When it arrives. */
    ON_RECEIPT("on-receipt"),
    /** Before anything is published. */
    BEFORE_PUBLICATION("before-publication");

    private final String code;

    TransformationStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
