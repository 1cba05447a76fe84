package org.dsauk.data;

import java.util.Objects;
import java.util.Set;
import org.dsauk.model.Code;

/**
 * A kind of person whom data is about.
 *
 * @param code the code as documents write it
 */
public record DataSubject(String code) implements Code {

    /** A person under 18. */
    public static final DataSubject CHILD = new DataSubject("child");

    /** A parent or carer. */
    public static final DataSubject PARENT_OR_CARER = new DataSubject("parent-or-carer");

    /** An adult at risk of neglect or harm. */
    public static final DataSubject ADULT_AT_RISK = new DataSubject("adult-at-risk");

    /** A resident of the area. */
    public static final DataSubject RESIDENT = new DataSubject("resident");

    /** Somebody who uses a service. */
    public static final DataSubject SERVICE_USER = new DataSubject("service-user");

    /** Somebody suspected or accused of an offence. */
    public static final DataSubject ALLEGED_OFFENDER = new DataSubject("alleged-offender");

    /** A professional who deals with the case. */
    public static final DataSubject PROFESSIONAL = new DataSubject("professional");

    /** A child before birth; not yet a data subject. */
    public static final DataSubject UNBORN_CHILD = new DataSubject("unborn-child");

    /** A person who has died; no longer a data subject (DPA 2018 section 3(3): a living individual). */
    public static final DataSubject DECEASED_PERSON = new DataSubject("deceased-person");

    /** Somebody who leaves care or has left it. */
    public static final DataSubject CARE_LEAVER = new DataSubject("care-leaver");

    /** A pupil or student. */
    public static final DataSubject PUPIL_OR_STUDENT = new DataSubject("pupil-or-student");

    /** A patient. */
    public static final DataSubject PATIENT = new DataSubject("patient");

    /** A victim of crime or anti-social behaviour. */
    public static final DataSubject VICTIM = new DataSubject("victim");

    /** A witness. */
    public static final DataSubject WITNESS = new DataSubject("witness");

    /** Somebody convicted of an offence. */
    public static final DataSubject CONVICTED_OFFENDER = new DataSubject("convicted-offender");

    /** Somebody who works for a party or another organisation. */
    public static final DataSubject EMPLOYEE = new DataSubject("employee");

    /** A director, partner or other officer of a company or firm. */
    public static final DataSubject COMPANY_OFFICER = new DataSubject("company-officer");

    /** A member of the public. */
    public static final DataSubject MEMBER_OF_THE_PUBLIC = new DataSubject("member-of-the-public");

    /** Somebody who acts for another person. */
    public static final DataSubject REPRESENTATIVE = new DataSubject("representative");

    /** A company or other organisation; no data subject (UK GDPR Article 4(1)(1): a natural person). */
    public static final DataSubject ORGANISATION = new DataSubject("organisation");

    /** Nobody: the data is about things or places. */
    public static final DataSubject NOBODY = new DataSubject("nobody");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public DataSubject {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static DataSubject of(String code) {
        return new DataSubject(code);
    }

    private static final Set<DataSubject> NOT_LIVING_INDIVIDUALS =
            Set.of(UNBORN_CHILD, DECEASED_PERSON, ORGANISATION, NOBODY);

    /**
     * {@return whether this is a living individual, so that data about them may be personal data (DPA 2018 section 3)}
     */
    public boolean isLivingIndividual() {
        return !NOT_LIVING_INDIVIDUALS.contains(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
