package org.dsauk.law;

import java.util.Objects;

/**
 * How the processing of criminal offence data is made lawful (UK GDPR Article 10(1)).
 *
 * @param code the code as documents write it
 */
public record CriminalOffenceCondition(String code) implements LawCode {

    /** It is carried out under the control of official authority. */
    public static final CriminalOffenceCondition OFFICIAL_AUTHORITY =
            new CriminalOffenceCondition("official-authority");

    /** It meets a condition of DPA 2018 Schedule 1. */
    public static final CriminalOffenceCondition SCHEDULE_1 = new CriminalOffenceCondition("schedule-1");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public CriminalOffenceCondition {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static CriminalOffenceCondition of(String code) {
        return new CriminalOffenceCondition(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.CRIMINAL_OFFENCE;
    }

    @Override
    public String toString() {
        return code;
    }
}
