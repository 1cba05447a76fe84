package org.dsauk.security;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What must be told.
 *
 * @param code the code as documents write it
 */
public record BreachMatter(String code) implements Code {

    /** A personal data breach (UK GDPR Article 4(1)(12)). */
    public static final BreachMatter PERSONAL_DATA_BREACH = new BreachMatter("personal-data-breach");

    /** Any loss of data. */
    public static final BreachMatter DATA_LOSS = new BreachMatter("data-loss");

    /** Somebody else got into an account. */
    public static final BreachMatter ACCOUNT_COMPROMISE = new BreachMatter("account-compromise");

    /** Something that nearly went wrong. */
    public static final BreachMatter NEAR_MISS = new BreachMatter("near-miss");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public BreachMatter {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static BreachMatter of(String code) {
        return new BreachMatter(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
