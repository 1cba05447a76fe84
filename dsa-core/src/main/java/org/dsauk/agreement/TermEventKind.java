package org.dsauk.agreement;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What begins or ends the term, other than a date.
 *
 * @param code the code as documents write it
 */
public record TermEventKind(String code) implements Code {

    /** A party accepts the agreement. */
    public static final TermEventKind ACCEPTANCE = new TermEventKind("acceptance");

    /** The last party signs. */
    public static final TermEventKind LAST_SIGNATURE = new TermEventKind("last-signature");

    /** An order or Act takes effect. */
    public static final TermEventKind LEGISLATION_IN_FORCE = new TermEventKind("legislation-in-force");

    /** A system ceases to run. */
    public static final TermEventKind END_OF_SYSTEM = new TermEventKind("end-of-system");

    /** An approval runs out. */
    public static final TermEventKind APPROVAL_LAPSES = new TermEventKind("approval-lapses");

    /** An emergency ends. */
    public static final TermEventKind END_OF_EMERGENCY = new TermEventKind("end-of-emergency");

    /** The purpose is fulfilled. */
    public static final TermEventKind PURPOSE_FULFILLED = new TermEventKind("purpose-fulfilled");

    /** Something else takes its place. */
    public static final TermEventKind REPLACEMENT_STARTS = new TermEventKind("replacement-starts");

    /** A party objects to a change. */
    public static final TermEventKind OBJECTION = new TermEventKind("objection");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public TermEventKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static TermEventKind of(String code) {
        return new TermEventKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
