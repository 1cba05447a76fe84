package org.dsauk.assessment;

import org.dsauk.model.Code;

/** What an assessment or policy document is. */
public enum AssessmentKind implements Code {
    /** A data protection impact assessment (UK GDPR Article 35; DPA 2018 section 64). */
    DPIA("dpia"),
    /** A legitimate interests assessment (UK GDPR Article 6(1)(f)). */
    LEGITIMATE_INTERESTS("legitimate-interests"),
    /** An appropriate policy document (DPA 2018 Schedule 1 Part 4). */
    APPROPRIATE_POLICY_DOCUMENT("appropriate-policy-document"),
    /** A data protection test for a transfer, before 2026-02-05 a transfer risk assessment (UK GDPR Article 46(1A)). */
    TRANSFER_TEST("transfer-test"),
    /** An equality impact assessment (Equality Act 2010 section 149). */
    EQUALITY("equality"),
    /** An assessment by an ethics committee or under an ethics framework. */
    ETHICS("ethics"),
    /** A compatibility assessment of a new purpose (UK GDPR Article 8A). */
    COMPATIBILITY("compatibility");

    private final String code;

    AssessmentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
