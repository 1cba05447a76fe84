package org.dsauk.flow;

import org.dsauk.model.Code;

/** Whether a flow is about one person or about many. */
public enum Granularity implements Code {
    /** Each run is about one person or case. */
    INDIVIDUAL("individual"),
    /** Each run is about all people of a class. */
    CLASS("class");

    private final String code;

    Granularity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
