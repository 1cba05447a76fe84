package org.dsauk.rights;

import org.dsauk.model.Code;

/** What protects people from automated decisions (UK GDPR Article 22C; DPA 2018 section 50C). */
public enum DecisionSafeguard implements Code {
    /** They are told about the decision. */
    INFORMATION("information"),
    /** They can make representations. */
    REPRESENTATIONS("representations"),
    /** They can obtain human intervention. */
    HUMAN_INTERVENTION("human-intervention"),
    /** They can contest the decision. */
    CONTEST("contest");

    private final String code;

    DecisionSafeguard(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
