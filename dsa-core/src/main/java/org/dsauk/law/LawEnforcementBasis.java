package org.dsauk.law;

import java.util.Objects;

/**
 * The ground of processing for a law enforcement purpose (DPA 2018 section 35(2)).
 *
 * @param code the code as documents write it
 */
public record LawEnforcementBasis(String code) implements LawCode {

    /** The person has consented to the processing for that law enforcement purpose (DPA 2018 section 35(2)(a)). */
    public static final LawEnforcementBasis CONSENT = new LawEnforcementBasis("consent");

    /**
     * Necessary for a task that a competent authority carries out for that law enforcement purpose (DPA 2018 section
     * 35(2)(b)).
     */
    public static final LawEnforcementBasis TASK = new LawEnforcementBasis("task");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public LawEnforcementBasis {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static LawEnforcementBasis of(String code) {
        return new LawEnforcementBasis(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.LAW_ENFORCEMENT_GROUNDS;
    }

    @Override
    public String toString() {
        return code;
    }
}
