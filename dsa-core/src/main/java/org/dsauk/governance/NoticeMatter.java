package org.dsauk.governance;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * Why notice is given.
 *
 * @param code the code as documents write it
 */
public record NoticeMatter(String code) implements Code {

    /** To end the agreement. */
    public static final NoticeMatter TERMINATION = new NoticeMatter("termination");

    /** To leave it. */
    public static final NoticeMatter WITHDRAWAL = new NoticeMatter("withdrawal");

    /** The means are no longer there. */
    public static final NoticeMatter LOSS_OF_RESOURCES = new NoticeMatter("loss-of-resources");

    /** It has lost its value. */
    public static final NoticeMatter LOSS_OF_VALUE = new NoticeMatter("loss-of-value");

    /** A breach. */
    public static final NoticeMatter BREACH = new NoticeMatter("breach");

    /** It has become unlawful. */
    public static final NoticeMatter UNLAWFULNESS = new NoticeMatter("unlawfulness");

    /** A new sub-processor. */
    public static final NoticeMatter NEW_SUB_PROCESSOR = new NoticeMatter("new-sub-processor");

    /** Data moves to another place. */
    public static final NoticeMatter CHANGE_OF_PLACE = new NoticeMatter("change-of-place");

    /** Charges begin or change. */
    public static final NoticeMatter CHARGES = new NoticeMatter("charges");

    /** A new text takes the place of this one. */
    public static final NoticeMatter REPLACEMENT_TEXT = new NoticeMatter("replacement-text");

    /** The text changes. */
    public static final NoticeMatter AMENDMENT = new NoticeMatter("amendment");

    /** Something more is to be disclosed. */
    public static final NoticeMatter FURTHER_DISCLOSURE = new NoticeMatter("further-disclosure");

    /** Guidance of the regulator changes. */
    public static final NoticeMatter GUIDANCE = new NoticeMatter("guidance");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public NoticeMatter {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static NoticeMatter of(String code) {
        return new NoticeMatter(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
