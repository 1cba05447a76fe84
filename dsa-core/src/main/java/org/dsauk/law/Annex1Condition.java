package org.dsauk.law;

import java.util.Objects;

/**
 * A condition that makes a legitimate interest a recognised one (UK GDPR Annex 1, in force from 2026-02-05).
 *
 * @param code the code as documents write it
 */
public record Annex1Condition(String code) implements LawCode {

    /** Disclosure to somebody who asks for data for their public task (paragraph 1). */
    public static final Annex1Condition PUBLIC_TASK_DISCLOSURE_REQUEST =
            new Annex1Condition("public-task-disclosure-request");

    /** National security, public security or defence (paragraph 2). */
    public static final Annex1Condition NATIONAL_SECURITY_PUBLIC_SECURITY_DEFENCE =
            new Annex1Condition("national-security-public-security-defence");

    /** Responding to an emergency (paragraphs 3 and 4). */
    public static final Annex1Condition EMERGENCIES = new Annex1Condition("emergencies");

    /** Detecting, investigating or preventing crime, or dealing with offenders (paragraph 5). */
    public static final Annex1Condition CRIME = new Annex1Condition("crime");

    /** Safeguarding a vulnerable individual (paragraphs 6 to 8). */
    public static final Annex1Condition SAFEGUARDING_VULNERABLE_INDIVIDUALS =
            new Annex1Condition("safeguarding-vulnerable-individuals");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public Annex1Condition {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static Annex1Condition of(String code) {
        return new Annex1Condition(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.ANNEX_1;
    }

    @Override
    public String toString() {
        return code;
    }
}
