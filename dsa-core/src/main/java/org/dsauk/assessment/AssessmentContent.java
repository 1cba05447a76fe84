package org.dsauk.assessment;

import org.dsauk.model.Code;

/** What an impact assessment contains (UK GDPR Article 35(7)). */
public enum AssessmentContent implements Code {
    /** The processing and its purposes (Article 35(7)(a)). */
    DESCRIPTION("description"),
    /** Necessity and proportionality (Article 35(7)(b)). */
    NECESSITY("necessity"),
    /** The risks to people (Article 35(7)(c)). */
    RISKS("risks"),
    /** The measures against them (Article 35(7)(d)). */
    MEASURES("measures");

    private final String code;

    AssessmentContent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
