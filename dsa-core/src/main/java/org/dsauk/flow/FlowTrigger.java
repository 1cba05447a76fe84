package org.dsauk.flow;

import org.dsauk.model.Code;

/** What sets off a disclosure. */
public enum FlowTrigger implements Code {
    /** Something happens, such as a referral. */
    EVENT("event"),
    /** The recipient asks. */
    REQUEST("request"),
    /** A date or interval comes round. */
    SCHEDULE("schedule"),
    /** The recipient looks into a shared system. */
    SYSTEM_ACCESS("system-access"),
    /** The person whom the data is about sets it off. */
    DATA_SUBJECT("data-subject"),
    /** Somebody decides on the case. */
    DECISION("decision"),
    /** The agreement begins; the data is sent once. */
    BEGINNING("beginning");

    private final String code;

    FlowTrigger(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
