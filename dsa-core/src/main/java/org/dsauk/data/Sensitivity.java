package org.dsauk.data;

import java.util.Objects;
import java.util.Set;
import org.dsauk.model.Code;

/**
 * What data reveals: a special category, criminal offence data, or neither.
 *
 * @param code the code as documents write it
 */
public record Sensitivity(String code) implements Code {

    /** Racial or ethnic origin (UK GDPR Article 9(1)). */
    public static final Sensitivity RACIAL_OR_ETHNIC_ORIGIN = new Sensitivity("racial-or-ethnic-origin");

    /** Political opinions (UK GDPR Article 9(1)). */
    public static final Sensitivity POLITICAL_OPINIONS = new Sensitivity("political-opinions");

    /** Religious or philosophical beliefs (UK GDPR Article 9(1)). */
    public static final Sensitivity RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS =
            new Sensitivity("religious-or-philosophical-beliefs");

    /** Trade union membership (UK GDPR Article 9(1)). */
    public static final Sensitivity TRADE_UNION_MEMBERSHIP = new Sensitivity("trade-union-membership");

    /** Genetic data (UK GDPR Article 9(1)). */
    public static final Sensitivity GENETIC = new Sensitivity("genetic");

    /** Biometric data for identifying a person (UK GDPR Article 9(1)). */
    public static final Sensitivity BIOMETRIC = new Sensitivity("biometric");

    /** Data concerning health (UK GDPR Article 9(1)). */
    public static final Sensitivity HEALTH = new Sensitivity("health");

    /** Data concerning sex life (UK GDPR Article 9(1)). */
    public static final Sensitivity SEX_LIFE = new Sensitivity("sex-life");

    /** Data concerning sexual orientation (UK GDPR Article 9(1)). */
    public static final Sensitivity SEXUAL_ORIENTATION = new Sensitivity("sexual-orientation");

    /** A special category, without saying which (UK GDPR Article 9(1)). */
    public static final Sensitivity SPECIAL_CATEGORY = new Sensitivity("special-category");

    /** Criminal convictions and offences, also alleged ones (UK GDPR Article 10; DPA 2018 section 11(2)). */
    public static final Sensitivity CRIMINAL_OFFENCE = new Sensitivity("criminal-offence");

    /** It is called sensitive without saying in what way. */
    public static final Sensitivity UNSPECIFIED = new Sensitivity("unspecified");

    /** It was considered and reveals none of these. */
    public static final Sensitivity NONE = new Sensitivity("none");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public Sensitivity {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static Sensitivity of(String code) {
        return new Sensitivity(code);
    }

    private static final Set<Sensitivity> SPECIAL_CATEGORIES = Set.of(
            RACIAL_OR_ETHNIC_ORIGIN,
            POLITICAL_OPINIONS,
            RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS,
            TRADE_UNION_MEMBERSHIP,
            GENETIC,
            BIOMETRIC,
            HEALTH,
            SEX_LIFE,
            SEXUAL_ORIENTATION,
            SPECIAL_CATEGORY);

    /** {@return whether this is one of the special categories of UK GDPR Article 9(1)} */
    public boolean isSpecialCategory() {
        return SPECIAL_CATEGORIES.contains(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
