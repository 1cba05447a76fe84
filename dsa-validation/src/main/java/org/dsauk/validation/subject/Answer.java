package org.dsauk.validation.subject;

import java.util.Optional;

/** Yes, no, or the agreement does not say. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The agreement does not say, or says it in words that the library does not know. */
    UNKNOWN;

    /**
     * {@return yes or no}
     *
     * @param fact whether it is so
     */
    public static Answer of(boolean fact) {
        return fact ? YES : NO;
    }

    /**
     * {@return yes, no, or unknown where nothing is stated}
     *
     * @param fact whether it is so
     */
    public static Answer of(Optional<Boolean> fact) {
        return fact.isPresent() ? of(fact.get().booleanValue()) : UNKNOWN;
    }

    /**
     * {@return whether one of two is so}
     *
     * @param other the other
     */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NO;
    }

    /**
     * {@return whether both of two are so}
     *
     * @param other the other
     */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }
}
