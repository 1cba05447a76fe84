package org.dsauk.retention;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * Why data is kept beyond its time.
 *
 * @param code the code as documents write it
 */
public record HoldReason(String code) implements Code {

    /** A public inquiry (Inquiries Act 2005 section 21). */
    public static final HoldReason INQUIRY = new HoldReason("inquiry");

    /** A case before a court. */
    public static final HoldReason LITIGATION = new HoldReason("litigation");

    /** An investigation. */
    public static final HoldReason INVESTIGATION = new HoldReason("investigation");

    /** An audit. */
    public static final HoldReason AUDIT = new HoldReason("audit");

    /** A request of the person is open. */
    public static final HoldReason SUBJECT_REQUEST = new HoldReason("subject-request");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public HoldReason {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static HoldReason of(String code) {
        return new HoldReason(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
