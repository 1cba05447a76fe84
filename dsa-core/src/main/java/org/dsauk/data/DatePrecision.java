package org.dsauk.data;

import org.dsauk.model.Code;

/** How much of a date stays. */
public enum DatePrecision implements Code {
    /** The day. */
    DAY("day"),
    /** The week. */
    WEEK("week"),
    /** The month; the day becomes the first. */
    MONTH("month"),
    /** The quarter. */
    QUARTER("quarter"),
    /** The year. */
    YEAR("year");

    private final String code;

    DatePrecision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
