package org.dsauk.party;

import java.util.Objects;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * A register that gives organisations numbers or codes.
 *
 * @param code the code as documents write it
 */
public record IdentifierScheme(String code) implements LawCode {

    /** The register of fee payers of the Information Commissioner (SI 2018/480). */
    public static final IdentifierScheme ICO = new IdentifierScheme("ico");

    /** The area codes of the Office for National Statistics. */
    public static final IdentifierScheme GSS = new IdentifierScheme("gss");

    /** The codes of the NHS Organisation Data Service. */
    public static final IdentifierScheme ODS = new IdentifierScheme("ods");

    /** The company register. */
    public static final IdentifierScheme COMPANIES_HOUSE = new IdentifierScheme("companies-house");

    /** The register of charities of England and Wales. */
    public static final IdentifierScheme CHARITY_ENGLAND_WALES = new IdentifierScheme("charity-england-wales");

    /** The unique reference numbers of schools. */
    public static final IdentifierScheme SCHOOL_URN = new IdentifierScheme("school-urn");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public IdentifierScheme {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static IdentifierScheme of(String code) {
        return new IdentifierScheme(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.IDENTIFIER_SCHEMES;
    }

    @Override
    public String toString() {
        return code;
    }
}
