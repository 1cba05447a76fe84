package org.dsauk.law;

import java.util.Objects;

/**
 * Why a new purpose is compatible with that of collection (UK GDPR Article 8A and Annex 2; before 2026-02-05 Article
 * 6(4)).
 *
 * @param code the code as documents write it
 */
public record CompatibilityGround(String code) implements LawCode {

    /** The purpose is the one for which the data was collected (UK GDPR Article 5(1)(b)). */
    public static final CompatibilityGround SAME_PURPOSE = new CompatibilityGround("same-purpose");

    /** An assessment of the legacy factors found the purposes compatible (UK GDPR Article 6(4)). */
    public static final CompatibilityGround ASSESSMENT_6_4 = new CompatibilityGround("assessment-6-4");

    /** An assessment of the factors of Article 8A(2) found the purposes compatible (UK GDPR Article 8A(2)). */
    public static final CompatibilityGround ASSESSMENT = new CompatibilityGround("assessment");

    /** The new use is based on the consent of the person (UK GDPR Article 6(4)). */
    public static final CompatibilityGround CONSENT = new CompatibilityGround("consent");

    /**
     * Archiving in the public interest, research or statistics in accordance with Article 89(1) (UK GDPR Article
     * 5(1)(b)).
     */
    public static final CompatibilityGround RESEARCH_ARCHIVING_STATISTICS =
            new CompatibilityGround("research-archiving-statistics");

    /**
     * To ensure or to demonstrate that processing complies with the principles of Article 5(1) (UK GDPR Article
     * 8A(3)(c)).
     */
    public static final CompatibilityGround COMPLIANCE = new CompatibilityGround("compliance");

    /**
     * Disclosure on request for the public task of somebody else, not by a public authority in the performance of its
     * tasks (UK GDPR Annex 2 paragraph 1).
     */
    public static final CompatibilityGround ANNEX2_PUBLIC_TASK_DISCLOSURE_REQUEST =
            new CompatibilityGround("annex2-public-task-disclosure-request");

    /**
     * Disclosure on request for archiving in the public interest of data that was collected on the basis of consent (UK
     * GDPR Annex 2 paragraph 2).
     */
    public static final CompatibilityGround ANNEX2_ARCHIVING_DISCLOSURE_REQUEST =
            new CompatibilityGround("annex2-archiving-disclosure-request");

    /** Protecting public security (UK GDPR Annex 2 paragraph 3). */
    public static final CompatibilityGround ANNEX2_PUBLIC_SECURITY = new CompatibilityGround("annex2-public-security");

    /**
     * Responding to an emergency in the sense of Part 2 of the Civil Contingencies Act 2004 (UK GDPR Annex 2 paragraph
     * 4).
     */
    public static final CompatibilityGround ANNEX2_EMERGENCIES = new CompatibilityGround("annex2-emergencies");

    /**
     * Detecting, investigating or preventing crime, or apprehending or prosecuting offenders (UK GDPR Annex 2 paragraph
     * 6).
     */
    public static final CompatibilityGround ANNEX2_CRIME = new CompatibilityGround("annex2-crime");

    /** Protecting the vital interests of the person or of somebody else (UK GDPR Annex 2 paragraph 7). */
    public static final CompatibilityGround ANNEX2_VITAL_INTERESTS = new CompatibilityGround("annex2-vital-interests");

    /** Safeguarding a vulnerable individual (UK GDPR Annex 2 paragraph 8). */
    public static final CompatibilityGround ANNEX2_SAFEGUARDING_VULNERABLE_INDIVIDUALS =
            new CompatibilityGround("annex2-safeguarding-vulnerable-individuals");

    /** Assessing or collecting a tax, a duty or an imposition of a similar nature (UK GDPR Annex 2 paragraph 11). */
    public static final CompatibilityGround ANNEX2_TAXATION = new CompatibilityGround("annex2-taxation");

    /**
     * Complying with an obligation of the controller under an enactment, a rule of law or an order of a court or
     * tribunal (UK GDPR Annex 2 paragraph 12).
     */
    public static final CompatibilityGround ANNEX2_LEGAL_OBLIGATIONS =
            new CompatibilityGround("annex2-legal-obligations");

    /**
     * The new use rests on a law that is a necessary and proportionate measure for an objective of Article 23(1) (UK
     * GDPR Article 6(4)).
     */
    public static final CompatibilityGround ART23_LAW = new CompatibilityGround("art23-law");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public CompatibilityGround {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static CompatibilityGround of(String code) {
        return new CompatibilityGround(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.COMPATIBILITY;
    }

    @Override
    public String toString() {
        return code;
    }
}
