package org.dsauk.related;

import org.dsauk.model.Code;

/** A part of an agreement, as other parts speak of it. */
public enum AgreementSection implements Code {
    /** Who takes part. */
    PARTIES("parties"),
    /** What data is shared for. */
    PURPOSES("purposes"),
    /** Whom data is about. */
    POPULATIONS("populations"),
    /** What is shared. */
    DATA_ITEMS("data-items"),
    /** Who sends what to whom. */
    FLOWS("flows"),
    /** By what right. */
    LEGAL_GROUNDS("legal-grounds"),
    /** Who is controller and who is processor. */
    ROLES("roles"),
    /** The duty of confidence and opt-outs. */
    CONFIDENTIALITY("confidentiality"),
    /** Passing data on. */
    ONWARD_SHARING("onward-sharing"),
    /** What may not be done. */
    FORBIDDEN_USES("forbidden-uses"),
    /** Requests, decisions and urgent disclosures. */
    CASE_BY_CASE("case-by-case"),
    /** Where data is and goes. */
    PLACES("places"),
    /** How long data is kept and how it is destroyed. */
    RETENTION("retention"),
    /** How data is protected. */
    SECURITY("security"),
    /** Who may see data. */
    ACCESS("access"),
    /** What happens after a breach. */
    BREACH("breach"),
    /** The rights of the people whom data is about. */
    RIGHTS("rights"),
    /** What these people are told. */
    PRIVACY_INFORMATION("privacy-information"),
    /** Requests for information. */
    FREEDOM_OF_INFORMATION("freedom-of-information"),
    /** Complaints. */
    COMPLAINTS("complaints"),
    /** Decisions without a human being. */
    AUTOMATED_DECISIONS("automated-decisions"),
    /** What may be done to people because of the data, and what notice they get. */
    ADVERSE_ACTIONS("adverse-actions"),
    /** Impact assessments and policy documents. */
    ASSESSMENTS("assessments"),
    /** What is gained. */
    BENEFITS("benefits"),
    /** Accuracy of the data. */
    QUALITY("quality"),
    /** Reviews. */
    REVIEW("review"),
    /** Beginning and end. */
    TERM("term"),
    /** Joining, signing and leaving. */
    MEMBERSHIP("membership"),
    /** Changes of the text. */
    AMENDMENT("amendment"),
    /** The data after the end. */
    EXIT("exit"),
    /** Who must do what. */
    RESPONSIBILITIES("responsibilities"),
    /** Disputes. */
    DISPUTES("disputes"),
    /** Liability and indemnity. */
    LIABILITY("liability"),
    /** Charges and costs. */
    CHARGES("charges"),
    /** The words of the text. */
    DEFINITIONS("definitions");

    private final String code;

    AgreementSection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
