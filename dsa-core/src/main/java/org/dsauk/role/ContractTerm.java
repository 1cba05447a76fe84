package org.dsauk.role;

import org.dsauk.model.Code;

/** What a contract with a processor binds it to (UK GDPR Article 28(3); DPA 2018 section 59(5) and (6)). */
public enum ContractTerm implements Code {
    /** It processes on documented instructions only (Article 28(3)(a)). */
    DOCUMENTED_INSTRUCTIONS("documented-instructions"),
    /** Those who process are bound to confidence (Article 28(3)(b)). */
    CONFIDENTIALITY("confidentiality"),
    /** It takes the measures of Article 32 (Article 28(3)(c)). */
    SECURITY("security"),
    /** It engages others only as allowed (Article 28(3)(d)). */
    SUB_PROCESSORS("sub-processors"),
    /** It helps to answer requests of data subjects (Article 28(3)(e)). */
    ASSISTANCE_WITH_RIGHTS("assistance-with-rights"),
    /** It helps with security, breaches and impact assessments (Article 28(3)(f)). */
    ASSISTANCE_WITH_COMPLIANCE("assistance-with-compliance"),
    /** It deletes or returns the data at the end (Article 28(3)(g)). */
    DELETION_OR_RETURN("deletion-or-return"),
    /** It gives information and allows audits (Article 28(3)(h)). */
    AUDIT("audit");

    private final String code;

    ContractTerm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
