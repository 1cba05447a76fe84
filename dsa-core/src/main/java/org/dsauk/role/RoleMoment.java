package org.dsauk.role;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * A moment at which somebody becomes or ceases to be a controller.
 *
 * @param code the code as documents write it
 */
public record RoleMoment(String code) implements Code {

    /** The data is handed in. */
    public static final RoleMoment ON_SUBMISSION = new RoleMoment("on-submission");

    /** The party asks for the data. */
    public static final RoleMoment ON_REQUEST = new RoleMoment("on-request");

    /** The data arrives. */
    public static final RoleMoment ON_RECEIPT = new RoleMoment("on-receipt");

    /** A match is found. */
    public static final RoleMoment ON_MATCH = new RoleMoment("on-match");

    /** The data is published. */
    public static final RoleMoment ON_PUBLICATION = new RoleMoment("on-publication");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public RoleMoment {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static RoleMoment of(String code) {
        return new RoleMoment(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
