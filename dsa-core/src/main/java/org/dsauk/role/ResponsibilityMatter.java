package org.dsauk.role;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What a responsibility is about.
 *
 * @param code the code as documents write it
 */
public record ResponsibilityMatter(String code) implements Code {

    /** That sharing is lawful. */
    public static final ResponsibilityMatter LAWFULNESS = new ResponsibilityMatter("lawfulness");

    /** Obtaining consent. */
    public static final ResponsibilityMatter CONSENT = new ResponsibilityMatter("consent");

    /** Telling people (UK GDPR Articles 13 and 14). */
    public static final ResponsibilityMatter PRIVACY_INFORMATION = new ResponsibilityMatter("privacy-information");

    /** Requests of data subjects (UK GDPR Articles 12 to 22). */
    public static final ResponsibilityMatter RIGHTS = new ResponsibilityMatter("rights");

    /** Requests for information. */
    public static final ResponsibilityMatter FREEDOM_OF_INFORMATION =
            new ResponsibilityMatter("freedom-of-information");

    /** Duties to disclose to somebody else. */
    public static final ResponsibilityMatter DISCLOSURE_TO_OTHERS = new ResponsibilityMatter("disclosure-to-others");

    /** Correct data. */
    public static final ResponsibilityMatter ACCURACY = new ResponsibilityMatter("accuracy");

    /** Protecting data. */
    public static final ResponsibilityMatter SECURITY = new ResponsibilityMatter("security");

    /** Deciding whether a service suits the data. */
    public static final ResponsibilityMatter SUITABILITY = new ResponsibilityMatter("suitability");

    /** Reporting and handling incidents. */
    public static final ResponsibilityMatter INCIDENTS = new ResponsibilityMatter("incidents");

    /** Dealing with the regulator. */
    public static final ResponsibilityMatter REGULATOR = new ResponsibilityMatter("regulator");

    /** Impact assessments. */
    public static final ResponsibilityMatter IMPACT_ASSESSMENT = new ResponsibilityMatter("impact-assessment");

    /** Setting and keeping time limits. */
    public static final ResponsibilityMatter RETENTION = new ResponsibilityMatter("retention");

    /** Destroying data. */
    public static final ResponsibilityMatter DISPOSAL = new ResponsibilityMatter("disposal");

    /** Watching performance and security. */
    public static final ResponsibilityMatter MONITORING = new ResponsibilityMatter("monitoring");

    /** Vetting and training staff. */
    public static final ResponsibilityMatter STAFF = new ResponsibilityMatter("staff");

    /** Following new guidance. */
    public static final ResponsibilityMatter GUIDANCE = new ResponsibilityMatter("guidance");

    /** Providing or refusing a service. */
    public static final ResponsibilityMatter SERVICE = new ResponsibilityMatter("service");

    /** The statutory functions and decisions of the body itself. */
    public static final ResponsibilityMatter OWN_FUNCTIONS = new ResponsibilityMatter("own-functions");

    /** That the text is right for the party. */
    public static final ResponsibilityMatter TEXT_OF_AGREEMENT = new ResponsibilityMatter("text-of-agreement");

    /** Keeping the list of parties. */
    public static final ResponsibilityMatter SCHEDULE_OF_PARTIES = new ResponsibilityMatter("schedule-of-parties");

    /** Showing which instruction a rule follows from. */
    public static final ResponsibilityMatter TRACEABILITY = new ResponsibilityMatter("traceability");

    /** Reporting benefits. */
    public static final ResponsibilityMatter BENEFITS = new ResponsibilityMatter("benefits");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public ResponsibilityMatter {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static ResponsibilityMatter of(String code) {
        return new ResponsibilityMatter(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
