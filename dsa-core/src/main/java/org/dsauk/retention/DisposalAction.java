package org.dsauk.retention;

import org.dsauk.model.Code;

/** What is done with data at the end of its time. */
public enum DisposalAction implements Code {
    /** It is destroyed. */
    DESTROY("destroy"),
    /** It is given back. */
    RETURN("return"),
    /** It is given back and copies are destroyed. */
    RETURN_THEN_DESTROY("return-then-destroy"),
    /** It goes to an archive. */
    TRANSFER_TO_ARCHIVE("transfer-to-archive"),
    /** It is made anonymous. */
    ANONYMISE("anonymise"),
    /** Somebody looks and decides. */
    REVIEW_THEN_DECIDE("review-then-decide"),
    /** Each holder keeps it as its own schedule says. */
    RETAIN_UNDER_OWN_SCHEDULE("retain-under-own-schedule"),
    /** It is kept for good. */
    RETAIN_PERMANENTLY("retain-permanently");

    private final String code;

    DisposalAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
