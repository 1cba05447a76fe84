package org.dsauk.role;

import org.dsauk.model.Code;

/** What a contract with a processor sets out (UK GDPR Article 28(3), opening words). */
public enum ContractParticular implements Code {
    /** The subject matter. */
    SUBJECT_MATTER("subject-matter"),
    /** The duration. */
    DURATION("duration"),
    /** The nature and purpose. */
    NATURE_AND_PURPOSE("nature-and-purpose"),
    /** The types of data. */
    DATA_TYPES("data-types"),
    /** The categories of data subjects. */
    DATA_SUBJECTS("data-subjects"),
    /** The obligations and rights of the controller. */
    CONTROLLER_RIGHTS("controller-rights");

    private final String code;

    ContractParticular(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
