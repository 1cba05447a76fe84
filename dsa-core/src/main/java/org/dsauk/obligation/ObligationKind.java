package org.dsauk.obligation;

import org.dsauk.model.Code;

/**
 * What kind of thing falls due.
 *
 * @since 0.1.0
 */
public enum ObligationKind implements Code {
    /** The parties look at the sharing again (ICO data sharing code). */
    REVIEW("review", true),
    /** An assessment or policy document is finished (UK GDPR Article 35). */
    ASSESSMENT("assessment", true),
    /**
     * A policy document need be kept no longer: the last day on which it must be (DPA 2018 Schedule 1 paragraph 40).
     */
    POLICY_DOCUMENT("policy-document", false),
    /** The term of the agreement runs out: its last day. */
    EXPIRY("expiry", true),
    /** The agreement comes to stand elsewhere in its life: suspended, superseded or ended. */
    STATUS("status", false),
    /** A flow stops: its last day. */
    FLOW_END("flow-end", false),
    /** A notice runs out: a party leaves, at the end of its notice where it gave one, or the terms may change. */
    NOTICE("notice", false),
    /** The time to object to a change of the terms runs out: its last day. */
    OBJECTION("objection", false),
    /** Somebody who joins is accepted for the others. */
    ACCEPTANCE("acceptance", true),
    /** The part of a party is suspended or goes on. */
    SUSPENSION("suspension", false),
    /** A request for data is answered. */
    REQUEST("request", true),
    /** Something that a party can show of its security runs out: its last day. */
    ASSURANCE("assurance", true),
    /** A number that a register gave a party runs out, such as for want of the fee (SI 2018/480): its last day. */
    REGISTRATION("registration", true),
    /** An approval runs out: its last day. */
    APPROVAL("approval", true),
    /** Somebody looks at data that is kept (DPA 2018 section 39(2)). */
    RETENTION_REVIEW("retention-review", false),
    /** Data goes (UK GDPR Article 5(1)(e)). */
    DISPOSAL("disposal", true),
    /** It is certified that data went. */
    CERTIFICATE("certificate", true),
    /** A hold ends: its last day. */
    HOLD("hold", false),
    /** What the exit terms ask for is done. */
    EXIT("exit", true),
    /** The law changes. */
    LAW_CHANGE("law-change", false);

    private final String code;
    private final boolean stays;

    ObligationKind(String code, boolean stays) {
        this.code = code;
        this.stays = stays;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether it is overdue when its day has passed; what just happens on a day is over then} */
    public boolean staysDue() {
        return stays;
    }
}
