package org.dsauk.governance;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * How a dispute is settled.
 *
 * @param code the code as documents write it
 */
public record DisputeMethod(String code) implements Code {

    /** The parties talk. */
    public static final DisputeMethod NEGOTIATION = new DisputeMethod("negotiation");

    /** Their superiors talk. */
    public static final DisputeMethod ESCALATION = new DisputeMethod("escalation");

    /** A mediator helps. */
    public static final DisputeMethod MEDIATION = new DisputeMethod("mediation");

    /** An arbitrator decides. */
    public static final DisputeMethod ARBITRATION = new DisputeMethod("arbitration");

    /** A court decides. */
    public static final DisputeMethod COURTS = new DisputeMethod("courts");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public DisputeMethod {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static DisputeMethod of(String code) {
        return new DisputeMethod(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
