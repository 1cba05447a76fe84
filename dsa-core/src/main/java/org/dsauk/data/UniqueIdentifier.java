package org.dsauk.data;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * A number or text that singles a person out.
 *
 * @param code the code as documents write it
 */
public record UniqueIdentifier(String code) implements Code {

    /** The NHS number. */
    public static final UniqueIdentifier NHS_NUMBER = new UniqueIdentifier("nhs-number");

    /** The unique pupil number. */
    public static final UniqueIdentifier UPN = new UniqueIdentifier("upn");

    /** The national insurance number. */
    public static final UniqueIdentifier NINO = new UniqueIdentifier("nino");

    /** The unique property reference number. */
    public static final UniqueIdentifier UPRN = new UniqueIdentifier("uprn");

    /** The teacher reference number. */
    public static final UniqueIdentifier TEACHER_REFERENCE_NUMBER = new UniqueIdentifier("teacher-reference-number");

    /** The name. */
    public static final UniqueIdentifier NAME = new UniqueIdentifier("name");

    /** The date of birth. */
    public static final UniqueIdentifier DATE_OF_BIRTH = new UniqueIdentifier("date-of-birth");

    /** The address. */
    public static final UniqueIdentifier ADDRESS = new UniqueIdentifier("address");

    /** The e-mail address. */
    public static final UniqueIdentifier E_MAIL = new UniqueIdentifier("e-mail");

    /** The address of a device on the internet. */
    public static final UniqueIdentifier IP_ADDRESS = new UniqueIdentifier("ip-address");

    /** The number of a case or record of one party. */
    public static final UniqueIdentifier CASE_NUMBER = new UniqueIdentifier("case-number");

    /** A key that the parties made to link their data. */
    public static final UniqueIdentifier SHARED_KEY = new UniqueIdentifier("shared-key");

    /** The number of a company; singles out no person. */
    public static final UniqueIdentifier COMPANY_NUMBER = new UniqueIdentifier("company-number");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public UniqueIdentifier {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static UniqueIdentifier of(String code) {
        return new UniqueIdentifier(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
