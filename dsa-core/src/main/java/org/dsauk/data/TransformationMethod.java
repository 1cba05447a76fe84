package org.dsauk.data;

import org.dsauk.model.Code;

/** What is done to a field so that it tells less. */
public enum TransformationMethod implements Code {
    /** Its end is cut off. */
    TRUNCATE("truncate"),
    /** A date is rounded down. */
    ROUND_DATE("round-date"),
    /** It is put into a band or wider class. */
    GENERALISE("generalise"),
    /** A one-way function is applied. */
    HASH("hash"),
    /** It is replaced by a key that is kept apart (UK GDPR Article 4(1)(5)). */
    PSEUDONYMISE("pseudonymise"),
    /** Part of it is hidden. */
    MASK("mask"),
    /** It is counted or summed up. */
    AGGREGATE("aggregate"),
    /** It is left out. */
    DROP("drop"),
    /** The whole row is left out. */
    REMOVE_ROW("remove-row"),
    /** Noise is added. */
    PERTURB("perturb");

    private final String code;

    TransformationMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
