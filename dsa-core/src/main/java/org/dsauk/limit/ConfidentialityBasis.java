package org.dsauk.limit;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * Why a duty of confidence does not bar the sharing.
 *
 * @param code the code as documents write it
 */
public record ConfidentialityBasis(String code) implements Code {

    /** No duty of confidence is owed. */
    public static final ConfidentialityBasis NOT_CONFIDENTIAL = new ConfidentialityBasis("not-confidential");

    /** The person consents. */
    public static final ConfidentialityBasis CONSENT = new ConfidentialityBasis("consent");

    /** The person is taken to consent, for their own care. */
    public static final ConfidentialityBasis IMPLIED_CONSENT = new ConfidentialityBasis("implied-consent");

    /** The public interest outweighs the duty. */
    public static final ConfidentialityBasis OVERRIDING_PUBLIC_INTEREST =
            new ConfidentialityBasis("overriding-public-interest");

    /** An Act requires or permits it. */
    public static final ConfidentialityBasis STATUTE = new ConfidentialityBasis("statute");

    /** Regulations set the duty aside (NHS Act 2006 section 251). */
    public static final ConfidentialityBasis SECTION_251 = new ConfidentialityBasis("section-251");

    /** It differs within the agreement. */
    public static final ConfidentialityBasis MIXTURE = new ConfidentialityBasis("mixture");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public ConfidentialityBasis {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static ConfidentialityBasis of(String code) {
        return new ConfidentialityBasis(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
