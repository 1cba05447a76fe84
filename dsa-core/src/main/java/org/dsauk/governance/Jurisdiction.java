package org.dsauk.governance;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * A part of the United Kingdom with its own law and courts.
 *
 * @param code the code as documents write it
 */
public record Jurisdiction(String code) implements Code {

    /** England and Wales. */
    public static final Jurisdiction ENGLAND_AND_WALES = new Jurisdiction("england-and-wales");

    /** Scotland. */
    public static final Jurisdiction SCOTLAND = new Jurisdiction("scotland");

    /** Northern Ireland. */
    public static final Jurisdiction NORTHERN_IRELAND = new Jurisdiction("northern-ireland");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public Jurisdiction {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static Jurisdiction of(String code) {
        return new Jurisdiction(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
