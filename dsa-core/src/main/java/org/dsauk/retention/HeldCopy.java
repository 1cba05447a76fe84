package org.dsauk.retention;

import org.dsauk.model.Code;

/** Which copy of the data is meant. */
public enum HeldCopy implements Code {
    /** The record of the party from which the data comes. */
    ORIGINAL("original"),
    /** What a recipient received. */
    RECEIVED("received"),
    /** What was made from it. */
    DERIVED("derived"),
    /** Backups. */
    BACKUP("backup"),
    /** Logs. */
    LOG("log"),
    /** Data that is held while somebody works. */
    SESSION("session"),
    /** The document of the agreement itself. */
    AGREEMENT_DOCUMENT("agreement-document");

    private final String code;

    HeldCopy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
