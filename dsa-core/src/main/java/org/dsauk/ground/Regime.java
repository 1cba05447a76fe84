package org.dsauk.ground;

import org.dsauk.model.Code;

/** The regime of data protection law that applies to an act. */
public enum Regime implements Code {
    /** The UK GDPR and Part 2 of the DPA 2018. */
    UK_GDPR("uk-gdpr"),
    /** Part 3 of the DPA 2018: a competent authority, for law enforcement purposes. */
    LAW_ENFORCEMENT("law-enforcement");

    private final String code;

    Regime(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
