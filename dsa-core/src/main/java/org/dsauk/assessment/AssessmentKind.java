package org.dsauk.assessment;

import org.dsauk.model.Code;

/** What an assessment or policy document is. */
public enum AssessmentKind implements Code {
    /** A data protection impact assessment (UK GDPR Article 35; DPA 2018 section 64). */
    DPIA("dpia"),
    /** A legitimate interests assessment (UK GDPR Article 6(1)(f)). */
    LEGITIMATE_INTERESTS("legitimate-interests"),
    /** An appropriate policy document (DPA 2018 Schedule 1 Part 4). */
    APPROPRIATE_POLICY_DOCUMENT("appropriate-policy-document");

    private final String code;

    AssessmentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
