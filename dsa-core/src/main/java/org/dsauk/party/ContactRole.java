package org.dsauk.party;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What to ask somebody about, or the office that they hold.
 *
 * @param code the code as documents write it
 */
public record ContactRole(String code) implements Code {

    /** Day-to-day questions about the sharing. */
    public static final ContactRole OPERATIONS = new ContactRole("operations");

    /** The data protection officer (UK GDPR Articles 37 to 39; DPA 2018 sections 69 to 71). */
    public static final ContactRole DATA_PROTECTION_OFFICER = new ContactRole("data-protection-officer");

    /** Who leads on data protection where no officer is required. */
    public static final ContactRole DATA_PROTECTION_LEAD = new ContactRole("data-protection-lead");

    /** The senior information risk owner. */
    public static final ContactRole SENIOR_INFORMATION_RISK_OWNER = new ContactRole("senior-information-risk-owner");

    /** The Caldicott Guardian. */
    public static final ContactRole CALDICOTT_GUARDIAN = new ContactRole("caldicott-guardian");

    /** The information asset owner. */
    public static final ContactRole INFORMATION_ASSET_OWNER = new ContactRole("information-asset-owner");

    /** The information governance team. */
    public static final ContactRole INFORMATION_GOVERNANCE = new ContactRole("information-governance");

    /** The director of public health. */
    public static final ContactRole DIRECTOR_OF_PUBLIC_HEALTH = new ContactRole("director-of-public-health");

    /** The director of children's services (Children Act 2004 section 18). */
    public static final ContactRole DIRECTOR_OF_CHILDRENS_SERVICES = new ContactRole("director-of-childrens-services");

    /** The chief executive or the head of the body. */
    public static final ContactRole CHIEF_EXECUTIVE = new ContactRole("chief-executive");

    /** Who keeps the text of the agreement. */
    public static final ContactRole DOCUMENT_OWNER = new ContactRole("document-owner");

    /** Who wrote the text. */
    public static final ContactRole AUTHOR = new ContactRole("author");

    /** Who gives the authority to share. */
    public static final ContactRole AUTHORISER = new ContactRole("authoriser");

    /** Who signs. */
    public static final ContactRole SIGNATORY = new ContactRole("signatory");

    /** Who manages the accounts of the users. */
    public static final ContactRole USER_ADMINISTRATION = new ContactRole("user-administration");

    /** The unit that works on the data. */
    public static final ContactRole PROCESSING_UNIT = new ContactRole("processing-unit");

    /** Breaches and other incidents (UK GDPR Article 33). */
    public static final ContactRole INCIDENTS = new ContactRole("incidents");

    /** Requests of the people whom data is about (UK GDPR Article 12). */
    public static final ContactRole SUBJECT_REQUESTS = new ContactRole("subject-requests");

    /** Requests for information (Freedom of Information Act 2000 section 1). */
    public static final ContactRole FREEDOM_OF_INFORMATION = new ContactRole("freedom-of-information");

    /** Accepting the agreement. */
    public static final ContactRole ACCEPTANCE = new ContactRole("acceptance");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public ContactRole {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static ContactRole of(String code) {
        return new ContactRole(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
