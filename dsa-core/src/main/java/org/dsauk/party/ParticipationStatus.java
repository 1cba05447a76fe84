package org.dsauk.party;

import java.util.EnumSet;
import java.util.Set;
import org.dsauk.model.Code;

/** Where a party stands in an agreement. */
public enum ParticipationStatus implements Code {
    /** It was asked to take part. */
    INVITED("invited"),
    /** It is listed and has not signed. */
    NOT_SIGNED("not-signed"),
    /** It has approved the text. */
    APPROVED("approved"),
    /** It has signed. */
    SIGNED("signed"),
    /** It has joined after the first signatures. */
    ACCEDED("acceded"),
    /** Its part is suspended. */
    SUSPENDED("suspended"),
    /** Its part goes on after a suspension. */
    REINSTATED("reinstated"),
    /** It objects to a change of the terms. */
    OBJECTED("objected"),
    /** It has left. */
    WITHDRAWN("withdrawn"),
    /** It was shut out. */
    EXCLUDED("excluded");

    private final String code;

    ParticipationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the states in which a party can begin, before anything else is recorded of it} */
    public static Set<ParticipationStatus> first() {
        return EnumSet.of(INVITED, NOT_SIGNED, APPROVED, SIGNED, ACCEDED);
    }

    /**
     * {@return the states that may come next}
     *
     * <p>Whoever is in can sign again, for a new version; whoever has left can join anew; whoever was shut out must be
     * invited first.
     */
    public Set<ParticipationStatus> next() {
        return switch (this) {
            case INVITED, NOT_SIGNED, APPROVED -> EnumSet.of(INVITED, NOT_SIGNED, APPROVED, SIGNED, ACCEDED, WITHDRAWN);
            case SIGNED, ACCEDED, REINSTATED ->
                EnumSet.of(APPROVED, SIGNED, ACCEDED, SUSPENDED, OBJECTED, WITHDRAWN, EXCLUDED);
            case SUSPENDED -> EnumSet.of(SIGNED, ACCEDED, REINSTATED, OBJECTED, WITHDRAWN, EXCLUDED);
            case OBJECTED -> EnumSet.of(APPROVED, SIGNED, ACCEDED, SUSPENDED, OBJECTED, WITHDRAWN, EXCLUDED);
            case WITHDRAWN -> EnumSet.of(INVITED, NOT_SIGNED, APPROVED, SIGNED, ACCEDED);
            case EXCLUDED -> EnumSet.of(INVITED);
        };
    }

    /**
     * {@return whether the given state may come next}
     *
     * @param status the state after this one
     */
    public boolean mayBecome(ParticipationStatus status) {
        return next().contains(status);
    }
}
