package org.dsauk.party;

import org.dsauk.model.Code;

/** How one party came after another. */
public enum SuccessionKind implements Code {
    /** Several became one. */
    MERGER("merger"),
    /** The body has a new name. */
    RENAMING("renaming"),
    /** A new body took the place of the old one. */
    REPLACEMENT("replacement"),
    /** One became several. */
    SPLIT("split"),
    /** The functions passed over, the old body stays. */
    TRANSFER_OF_FUNCTIONS("transfer-of-functions");

    private final String code;

    SuccessionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
