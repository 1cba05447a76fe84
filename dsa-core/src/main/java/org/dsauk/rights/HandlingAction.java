package org.dsauk.rights;

import org.dsauk.model.Code;

/** What a party does with a request. */
public enum HandlingAction implements Code {
    /** It answers. */
    ANSWERS("answers"),
    /** It sends the person to another party. */
    REFERS("refers"),
    /** It tells another party. */
    NOTIFIES("notifies"),
    /** It helps another party to answer. */
    ASSISTS("assists"),
    /** The right does not apply. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    HandlingAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
