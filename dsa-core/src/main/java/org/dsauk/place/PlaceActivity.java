package org.dsauk.place;

import org.dsauk.model.Code;

/** What is done in a place. */
public enum PlaceActivity implements Code {
    /** Data is stored there. */
    STORAGE("storage"),
    /** Data is worked on there. */
    PROCESSING("processing"),
    /** Machines run there. */
    HOSTING("hosting"),
    /** People there can look at data to give support. */
    SUPPORT_ACCESS("support-access"),
    /** Data passes through. */
    TRANSIT("transit");

    private final String code;

    PlaceActivity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
