package org.dsauk.assessment;

import org.dsauk.model.Code;

/** How high a risk is. */
public enum RiskLevel implements Code {
    /** It is low. */
    LOW("low"),
    /** It is medium. */
    MEDIUM("medium"),
    /** It is high. */
    HIGH("high");

    private final String code;

    RiskLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
