package org.dsauk.limit;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * Whether and to whom a recipient may pass data on.
 *
 * @param code the code as documents write it
 */
public record OnwardRule(String code) implements Code {

    /** To nobody. */
    public static final OnwardRule PROHIBITED = new OnwardRule("prohibited");

    /** Only with the agreement of the party that sent it. */
    public static final OnwardRule ORIGINATOR_CONSENT = new OnwardRule("originator-consent");

    /** Only to those listed. */
    public static final OnwardRule LISTED_RECIPIENTS = new OnwardRule("listed-recipients");

    /** Only for the care of the person. */
    public static final OnwardRule DIRECT_CARE = new OnwardRule("direct-care");

    /** Only as numbers without persons. */
    public static final OnwardRule AGGREGATE_ONLY = new OnwardRule("aggregate-only");

    /** Only with an approval. */
    public static final OnwardRule APPROVAL = new OnwardRule("approval");

    /** Only where the law requires it. */
    public static final OnwardRule LAW_ONLY = new OnwardRule("law-only");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public OnwardRule {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static OnwardRule of(String code) {
        return new OnwardRule(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
