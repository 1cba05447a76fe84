package org.dsauk.agreement;

import org.dsauk.model.Code;

/** What kind of arrangement a document describes. */
public enum AgreementKind implements Code {
    /** An agreement under which data is shared. */
    AGREEMENT("agreement"),
    /** Common terms that agreements build on; on its own nothing is shared under it. */
    FRAMEWORK("framework");

    private final String code;

    AgreementKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
