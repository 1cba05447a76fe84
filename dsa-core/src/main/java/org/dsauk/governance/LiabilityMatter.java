package org.dsauk.governance;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What somebody is liable for.
 *
 * @param code the code as documents write it
 */
public record LiabilityMatter(String code) implements Code {

    /** Any loss under the agreement. */
    public static final LiabilityMatter ANY_LOSS = new LiabilityMatter("any-loss");

    /** A breach of data protection law. */
    public static final LiabilityMatter DATA_PROTECTION_BREACH = new LiabilityMatter("data-protection-breach");

    /** A breach of confidence. */
    public static final LiabilityMatter CONFIDENTIALITY_BREACH = new LiabilityMatter("confidentiality-breach");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public LiabilityMatter {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static LiabilityMatter of(String code) {
        return new LiabilityMatter(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
