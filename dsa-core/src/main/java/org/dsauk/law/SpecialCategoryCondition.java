package org.dsauk.law;

import java.util.Objects;

/**
 * A condition under which special category data may be processed: a point of UK GDPR Article 9(2).
 *
 * @param code the code as documents write it, such as {@code substantial-public-interest}
 */
public record SpecialCategoryCondition(String code) implements LawCode {

    /** Explicit consent, point (a). */
    public static final SpecialCategoryCondition EXPLICIT_CONSENT = new SpecialCategoryCondition("explicit-consent");
    /** Employment, social security and social protection law, point (b). */
    public static final SpecialCategoryCondition EMPLOYMENT_AND_SOCIAL_PROTECTION =
            new SpecialCategoryCondition("employment-and-social-protection");
    /** Vital interests of somebody who cannot consent, point (c). */
    public static final SpecialCategoryCondition VITAL_INTERESTS = new SpecialCategoryCondition("vital-interests");
    /** A not-for-profit body and its members, point (d). */
    public static final SpecialCategoryCondition NOT_FOR_PROFIT_BODY =
            new SpecialCategoryCondition("not-for-profit-body");
    /** Data that the person has manifestly made public, point (e). */
    public static final SpecialCategoryCondition MANIFESTLY_MADE_PUBLIC =
            new SpecialCategoryCondition("manifestly-made-public");
    /** Legal claims and judicial acts, point (f). */
    public static final SpecialCategoryCondition LEGAL_CLAIMS = new SpecialCategoryCondition("legal-claims");
    /** Substantial public interest, point (g). */
    public static final SpecialCategoryCondition SUBSTANTIAL_PUBLIC_INTEREST =
            new SpecialCategoryCondition("substantial-public-interest");
    /** Health or social care, point (h). */
    public static final SpecialCategoryCondition HEALTH_OR_SOCIAL_CARE =
            new SpecialCategoryCondition("health-or-social-care");
    /** Public health, point (i). */
    public static final SpecialCategoryCondition PUBLIC_HEALTH = new SpecialCategoryCondition("public-health");
    /** Archiving, research and statistics, point (j). */
    public static final SpecialCategoryCondition ARCHIVING_RESEARCH_STATISTICS =
            new SpecialCategoryCondition("archiving-research-statistics");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public SpecialCategoryCondition {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static SpecialCategoryCondition of(String code) {
        return new SpecialCategoryCondition(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.CONDITIONS;
    }

    @Override
    public String toString() {
        return code;
    }
}
