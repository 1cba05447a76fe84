package org.dsauk.purpose;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What kind of purpose it is.
 *
 * @param code the code as documents write it
 */
public record PurposeKind(String code) implements Code {

    /** A law enforcement purpose (DPA 2018 section 31). */
    public static final PurposeKind LAW_ENFORCEMENT = new PurposeKind("law-enforcement");

    /** Protecting children or adults at risk. */
    public static final PurposeKind SAFEGUARDING = new PurposeKind("safeguarding");

    /** Care of the person. */
    public static final PurposeKind DIRECT_CARE = new PurposeKind("direct-care");

    /** Providing a service to the person. */
    public static final PurposeKind SERVICE_DELIVERY = new PurposeKind("service-delivery");

    /** Planning and commissioning services. */
    public static final PurposeKind SERVICE_PLANNING = new PurposeKind("service-planning");

    /** Analysing how services do, over one or several areas. */
    public static final PurposeKind SERVICE_ANALYSIS = new PurposeKind("service-analysis");

    /** Finding people at high risk. */
    public static final PurposeKind RISK_STRATIFICATION = new PurposeKind("risk-stratification");

    /** Checking payments for care. */
    public static final PurposeKind INVOICE_VALIDATION = new PurposeKind("invoice-validation");

    /** Finding or preventing fraud. */
    public static final PurposeKind FRAUD_PREVENTION = new PurposeKind("fraud-prevention");

    /** Recovering debt. */
    public static final PurposeKind DEBT_RECOVERY = new PurposeKind("debt-recovery");

    /** Auditing somebody. */
    public static final PurposeKind AUDIT = new PurposeKind("audit");

    /** Working out and paying money. */
    public static final PurposeKind FUNDING = new PurposeKind("funding");

    /** Scientific or historical research (UK GDPR Article 84B). */
    public static final PurposeKind RESEARCH = new PurposeKind("research");

    /** Statistics (UK GDPR Article 84B). */
    public static final PurposeKind STATISTICS = new PurposeKind("statistics");

    /** Archiving in the public interest (UK GDPR Article 84B). */
    public static final PurposeKind ARCHIVING = new PurposeKind("archiving");

    /** Monitoring equality (Equality Act 2010 section 149). */
    public static final PurposeKind EQUALITY_MONITORING = new PurposeKind("equality-monitoring");

    /** Keeping a record. */
    public static final PurposeKind RECORD_KEEPING = new PurposeKind("record-keeping");

    /** Running a platform or service. */
    public static final PurposeKind SERVICE_OPERATION = new PurposeKind("service-operation");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public PurposeKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static PurposeKind of(String code) {
        return new PurposeKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
