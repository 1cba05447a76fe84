package org.dsauk.model;

/** The unit in which a deadline counts. */
public enum DeadlineUnit implements Code {
    /** At once, without an amount. */
    IMMEDIATELY("immediately"),
    /** Without undue delay, without an amount (UK GDPR Article 33(2)). */
    PROMPTLY("promptly"),
    /** Hours. */
    HOURS("hours"),
    /** Days other than Saturdays, Sundays and bank holidays. */
    WORKING_DAYS("working-days"),
    /** Days. */
    DAYS("days"),
    /** Weeks. */
    WEEKS("weeks"),
    /** Months. */
    MONTHS("months"),
    /** Years. */
    YEARS("years");

    private final String code;

    DeadlineUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
