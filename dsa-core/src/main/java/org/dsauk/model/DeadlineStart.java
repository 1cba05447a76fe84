package org.dsauk.model;

import java.util.Objects;

/**
 * What a deadline runs from.
 *
 * @param code the code as documents write it
 */
public record DeadlineStart(String code) implements Code {

    /** Somebody became aware of it. */
    public static final DeadlineStart DISCOVERY = new DeadlineStart("discovery");

    /** It was received. */
    public static final DeadlineStart RECEIPT = new DeadlineStart("receipt");

    /** Somebody asked for it. */
    public static final DeadlineStart REQUEST = new DeadlineStart("request");

    /** Notice was given. */
    public static final DeadlineStart NOTICE = new DeadlineStart("notice");

    /** The agreement ended. */
    public static final DeadlineStart END_OF_AGREEMENT = new DeadlineStart("end-of-agreement");

    /** The time for which data is kept ran out. */
    public static final DeadlineStart END_OF_PERIOD = new DeadlineStart("end-of-period");

    /** The next release of the data arrived. */
    public static final DeadlineStart NEXT_RELEASE = new DeadlineStart("next-release");

    /** It was decided. */
    public static final DeadlineStart DECISION = new DeadlineStart("decision");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public DeadlineStart {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static DeadlineStart of(String code) {
        return new DeadlineStart(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
