package org.dsauk.retention;

import java.time.Period;
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

    private static final int MONTHS_OF_A_YEAR = 12;

    private final String code;

    WindowUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return whether a length is a whole number of these, one at least; a window of none keeps nothing}
     *
     * @param length the length of a window
     */
    public boolean counts(Period length) {
        boolean whole =
                length.equals(length.withDays(0)) && (this == MONTH || length.toTotalMonths() % MONTHS_OF_A_YEAR == 0);
        return whole && !length.isNegative() && !length.isZero();
    }
}
