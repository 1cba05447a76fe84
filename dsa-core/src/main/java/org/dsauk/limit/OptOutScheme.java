package org.dsauk.limit;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * A scheme under which people can keep their data from being used.
 *
 * @param code the code as documents write it
 */
public record OptOutScheme(String code) implements Code {

    /** The national data opt-out of the NHS in England. */
    public static final OptOutScheme NATIONAL_DATA_OPT_OUT = new OptOutScheme("national-data-opt-out");

    /** The opt-out that a patient registers with a GP practice. */
    public static final OptOutScheme TYPE_1 = new OptOutScheme("type-1");

    /** An opt-out of one party. */
    public static final OptOutScheme LOCAL = new OptOutScheme("local");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public OptOutScheme {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static OptOutScheme of(String code) {
        return new OptOutScheme(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
