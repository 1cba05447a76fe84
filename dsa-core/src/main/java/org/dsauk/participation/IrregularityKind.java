package org.dsauk.participation;

import org.dsauk.model.Code;

/**
 * What is odd about the record of an agreement.
 *
 * @since 0.1.0
 */
public enum IrregularityKind implements Code {
    /** A step names neither a party nor a group. */
    STEP_OF_NOBODY("step-of-nobody"),
    /** A step does not say where the party stands after it. */
    STEP_WITHOUT_STATUS("step-without-status"),
    /** A step names a party that the agreement does not list. */
    UNKNOWN_PARTY("unknown-party"),
    /** A step names a group that the agreement does not list. */
    UNKNOWN_GROUP("unknown-group"),
    /** A step names a purpose that the agreement does not state. */
    UNKNOWN_PURPOSE("unknown-purpose"),
    /** A step has no day, and none can be worked out. */
    STEP_WITHOUT_DAY("step-without-day"),
    /** A step cannot follow the one before it, such as a withdrawal before the accession. */
    STEP_OUT_OF_ORDER("step-out-of-order"),
    /** A signature or accession comes before the first version of the terms. */
    STEP_BEFORE_AGREEMENT("step-before-agreement"),
    /** A step of a party that does not exist on the day. */
    STEP_OF_NON_EXISTING("step-of-non-existing"),
    /** A step of a party whose place another has taken. */
    STEP_AFTER_SUCCESSION("step-after-succession"),
    /** A signature or accession names no version. */
    VERSION_NOT_STATED("version-not-stated"),
    /** A signature or accession is for a version that the agreement does not know. */
    UNKNOWN_VERSION("unknown-version"),
    /** A party leaves sooner than the period of notice allows. */
    NOTICE_TOO_SHORT("notice-too-short"),
    /** An accession that needs acceptance was not accepted. */
    NOT_ACCEPTED("not-accepted"),
    /** An objection is for no version, or comes after the time to object. */
    OBJECTION_OUT_OF_TIME("objection-out-of-time"),
    /** The stated version has no day. */
    VERSION_WITHOUT_DAY("version-without-day"),
    /** The days of the versions contradict their numbers. */
    VERSIONS_OUT_OF_ORDER("versions-out-of-order"),
    /** A change is called minor though the version calls for a new signature. */
    KIND_CONTRADICTS_VERSION("kind-contradicts-version"),
    /** Silence is acceptance, but the day on which the parties were told is not recorded. */
    CHANGE_NOT_NOTIFIED("change-not-notified"),
    /** A status of the agreement has no day, or is not the last of its history. */
    STATUS_WITHOUT_DAY("status-without-day"),
    /** A status of the agreement cannot follow the one before it. */
    STATUS_OUT_OF_ORDER("status-out-of-order"),
    /** A succession has no day, and none can be worked out. */
    SUCCESSION_WITHOUT_DAY("succession-without-day"),
    /** A party succeeds itself, at once or through others. */
    CIRCLE_OF_SUCCESSION("circle-of-succession");

    private final String code;

    IrregularityKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
