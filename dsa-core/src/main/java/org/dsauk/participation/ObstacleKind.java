package org.dsauk.participation;

import org.dsauk.model.Code;

/**
 * Why a flow is not live between two parties.
 *
 * @since 0.1.0
 */
public enum ObstacleKind implements Code {
    /** The agreement has no such flow. */
    UNKNOWN_FLOW("unknown-flow"),
    /** The agreement has no such party. */
    UNKNOWN_PARTY("unknown-party"),
    /** The agreement has no such purpose. */
    UNKNOWN_PURPOSE("unknown-purpose"),
    /** Both sides are one party. */
    TO_ONESELF("to-oneself"),
    /** The flow does not have the party, or a group of it, as discloser. */
    NOT_A_DISCLOSER("not-a-discloser"),
    /** The flow does not have the party, or a group of it, as recipient. */
    NOT_A_RECIPIENT("not-a-recipient"),
    /** The flow does not serve the purpose. */
    OTHER_PURPOSE("other-purpose"),
    /** Nothing is shared under a framework itself. */
    FRAMEWORK("framework"),
    /** The agreement is not in force, or does not say that it is. */
    NOT_IN_FORCE("not-in-force"),
    /** Sharing under the agreement is suspended. */
    AGREEMENT_SUSPENDED("agreement-suspended"),
    /** The term has not begun. */
    TERM_NOT_BEGUN("term-not-begun"),
    /** The term has ended. */
    TERM_ENDED("term-ended"),
    /** Another agreement took its place. */
    SUPERSEDED("superseded"),
    /** The first day of the flow has not come. */
    FLOW_NOT_BEGUN("flow-not-begun"),
    /** The last day of the flow has passed. */
    FLOW_ENDED("flow-ended"),
    /** No version of the terms is current yet. */
    NO_VERSION_YET("no-version-yet"),
    /** The party does not exist yet. */
    NOT_YET_EXISTING("not-yet-existing"),
    /** The party exists no more. */
    NO_LONGER_EXISTING("no-longer-existing"),
    /** Another party took the place of the party. */
    SUCCEEDED("succeeded"),
    /** The party has neither signed nor joined. */
    NOT_IN("not-in"),
    /** The party has signed or joined, but not for this purpose. */
    NOT_FOR_PURPOSE("not-for-purpose"),
    /** The party is in, but for none of the data of the flow. */
    NOT_FOR_ITEMS("not-for-items"),
    /** The accession is not accepted for the others. */
    NOT_ACCEPTED("not-accepted"),
    /** The signature or accession has no day, so that nobody can tell since when it counts. */
    UNDATED("undated"),
    /** The part of the party is suspended. */
    SUSPENDED("suspended"),
    /** The party has left. */
    WITHDRAWN("withdrawn"),
    /** The party was shut out. */
    EXCLUDED("excluded"),
    /** The party objected to the current version. */
    OBJECTED("objected"),
    /** The party is bound by another version than the current one. */
    OTHER_VERSION("other-version"),
    /** What the party signed names no version. */
    VERSION_NOT_STATED("version-not-stated"),
    /** An approval without which nothing may be shared is not given. */
    APPROVAL_MISSING("approval-missing"),
    /** An approval without which nothing may be shared has run out. */
    APPROVAL_ENDED("approval-ended");

    private final String code;

    ObstacleKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
