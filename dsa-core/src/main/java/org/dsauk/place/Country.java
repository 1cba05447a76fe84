package org.dsauk.place;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * A country or territory: its code of two letters in ISO 3166-1 in lower case, or a wider area.
 *
 * @param code the code as documents write it
 */
public record Country(String code) implements Code {

    /** The United Kingdom. */
    public static final Country GB = new Country("gb");

    /** Somewhere in the European Union. */
    public static final Country EU = new Country("eu");

    /** Somewhere in the European Economic Area. */
    public static final Country EEA = new Country("eea");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public Country {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static Country of(String code) {
        return new Country(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
