package org.dsauk.ground;

import org.dsauk.model.Code;

/** Why data is processed without the consent of the person (DPA 2018 Schedule 1 paragraphs 18(2) and 19(2)). */
public enum NoConsentReason implements Code {
    /** In the circumstances consent cannot be given. */
    CANNOT_BE_GIVEN("cannot-be-given"),
    /** The controller cannot reasonably be expected to obtain it. */
    CANNOT_REASONABLY_BE_OBTAINED("cannot-reasonably-be-obtained"),
    /** To obtain it would prejudice the protection. */
    WOULD_PREJUDICE("would-prejudice");

    private final String code;

    NoConsentReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
