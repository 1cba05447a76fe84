package org.dsauk.obligation;

import org.dsauk.retention.DisposalAction;

/** What is to be done with data, as a demand. */
final class ActionWords {

    private ActionWords() {}

    /**
     * {@return the demand, such as {@code destroy it}}
     *
     * @param action what is to be done
     * @param data what it is done with
     */
    static String of(DisposalAction action, String data) {
        return switch (action) {
            case DESTROY -> "destroy " + data;
            case RETURN -> "return " + data;
            case RETURN_THEN_DESTROY -> "return " + data + ", then destroy every copy";
            case TRANSFER_TO_ARCHIVE -> "transfer " + data + " to an archive";
            case ANONYMISE -> "anonymise " + data;
            case REVIEW_THEN_DECIDE -> "review " + data + ", then decide";
            case RETAIN_UNDER_OWN_SCHEDULE -> "keep " + data + " as the holder's own schedule says";
            case RETAIN_PERMANENTLY -> "keep " + data + " for good";
        };
    }
}
