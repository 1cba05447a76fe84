package org.dsauk.data;

import org.dsauk.model.Code;

/** How closely data points to a person (UK GDPR Article 4(1)). */
public enum Identifiability implements Code {
    /** It names or singles out a person. */
    IDENTIFIABLE("identifiable"),
    /** It points to a person with the help of information kept apart. */
    PSEUDONYMISED("pseudonymised"),
    /** It counts people and tells of none. */
    AGGREGATE("aggregate"),
    /** It tells of no person who can be identified. */
    ANONYMOUS("anonymous");

    private final String code;

    Identifiability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether such data is personal data} */
    public boolean isPersonalData() {
        return this == IDENTIFIABLE || this == PSEUDONYMISED;
    }
}
