package org.dsauk.retention;

import org.dsauk.model.Code;

/** The years that a rolling window counts. */
public enum WindowUnit implements Code {
    /** Years in which the data is collected. */
    COLLECTION_YEAR("collection-year"),
    /** School years, from 1 September to 31 August. */
    SCHOOL_YEAR("school-year"),
    /** Financial years, from 1 April to 31 March. */
    FINANCIAL_YEAR("financial-year"),
    /** Calendar years. */
    CALENDAR_YEAR("calendar-year"),
    /** Months. */
    MONTH("month");

    private final String code;

    WindowUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
