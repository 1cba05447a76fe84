package org.dsauk.data;

import java.util.Objects;
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

    @Override
    public String toString() {
        return code;
    }
}
