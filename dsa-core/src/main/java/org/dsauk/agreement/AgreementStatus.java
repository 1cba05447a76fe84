package org.dsauk.agreement;

import java.util.EnumSet;
import java.util.Set;
import org.dsauk.model.Code;

/** Where an agreement stands in its life. */
public enum AgreementStatus implements Code {
    /** It is being written. */
    DRAFT("draft"),
    /** The working group and data protection officers look at it. */
    IN_REVIEW("in-review"),
    /** Its text is approved. */
    APPROVED("approved"),
    /** It waits for signatures. */
    READY_TO_SIGN("ready-to-sign"),
    /** Some parties have signed. */
    PARTIALLY_SIGNED("partially-signed"),
    /** It is in force between those who have signed or joined. */
    IN_FORCE("in-force"),
    /** It is in force and being reviewed. */
    UNDER_REVIEW("under-review"),
    /** Sharing is suspended. */
    SUSPENDED("suspended"),
    /** A later version has taken its place. */
    SUPERSEDED("superseded"),
    /** Its term has run out. */
    EXPIRED("expired"),
    /** It was ended. */
    TERMINATED("terminated"),
    /** It has ended and what the exit terms ask for is done. */
    CLOSED("closed");

    private final String code;

    AgreementStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the states that may come next} */
    public Set<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW);
            case IN_REVIEW -> EnumSet.of(DRAFT, APPROVED);
            case APPROVED -> EnumSet.of(IN_REVIEW, READY_TO_SIGN);
            case READY_TO_SIGN -> EnumSet.of(IN_REVIEW, PARTIALLY_SIGNED);
            case PARTIALLY_SIGNED -> EnumSet.of(IN_FORCE, TERMINATED);
            case IN_FORCE -> EnumSet.of(UNDER_REVIEW, SUSPENDED, SUPERSEDED, EXPIRED, TERMINATED);
            case UNDER_REVIEW -> EnumSet.of(IN_FORCE, SUSPENDED, SUPERSEDED, EXPIRED, TERMINATED);
            case SUSPENDED -> EnumSet.of(IN_FORCE, SUPERSEDED, EXPIRED, TERMINATED);
            case SUPERSEDED, EXPIRED, TERMINATED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(AgreementStatus.class);
        };
    }

    /**
     * {@return whether the given state may come next}
     *
     * @param status the state after this one
     */
    public boolean mayBecome(AgreementStatus status) {
        return next().contains(status);
    }
}
