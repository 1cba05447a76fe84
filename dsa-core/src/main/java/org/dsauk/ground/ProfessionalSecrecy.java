package org.dsauk.ground;

import org.dsauk.model.Code;

/** Who is bound to secrecy (UK GDPR Article 9(3); DPA 2018 section 11(1)). */
public enum ProfessionalSecrecy implements Code {
    /** A health professional or under their responsibility. */
    HEALTH_PROFESSIONAL("health-professional"),
    /** A social work professional or under their responsibility. */
    SOCIAL_WORK_PROFESSIONAL("social-work-professional"),
    /** Another person who owes a duty of confidentiality under an enactment or rule of law. */
    DUTY_OF_CONFIDENTIALITY("duty-of-confidentiality");

    private final String code;

    ProfessionalSecrecy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
