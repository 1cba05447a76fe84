package org.dsauk.governance;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * When the limits of an audit do not hold.
 *
 * @param code the code as documents write it
 */
public record AuditException(String code) implements Code {

    /** After a breach. */
    public static final AuditException AFTER_BREACH = new AuditException("after-breach");

    /** The regulator demands it. */
    public static final AuditException REGULATOR_DEMAND = new AuditException("regulator-demand");

    /** There is a reason to suspect a breach. */
    public static final AuditException SUSPICION = new AuditException("suspicion");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public AuditException {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static AuditException of(String code) {
        return new AuditException(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
