package org.dsauk.party;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * How a party accepts an agreement.
 *
 * @param code the code as documents write it
 */
public record AcceptanceMethod(String code) implements Code {

    /** A signature on paper. */
    public static final AcceptanceMethod WET_INK = new AcceptanceMethod("wet-ink");

    /** An electronic signature (Electronic Communications Act 2000 section 7). */
    public static final AcceptanceMethod ELECTRONIC_SIGNATURE = new AcceptanceMethod("electronic-signature");

    /** A click on line. */
    public static final AcceptanceMethod ON_LINE = new AcceptanceMethod("on-line");

    /** An e-mail. */
    public static final AcceptanceMethod E_MAIL = new AcceptanceMethod("e-mail");

    /** A form that the party fills in. */
    public static final AcceptanceMethod FORM = new AcceptanceMethod("form");

    /** What the party does, such as using a service. */
    public static final AcceptanceMethod CONDUCT = new AcceptanceMethod("conduct");

    /** No objection in time. */
    public static final AcceptanceMethod SILENCE = new AcceptanceMethod("silence");

    /** Each party signs its own copy. */
    public static final AcceptanceMethod COUNTERPART = new AcceptanceMethod("counterpart");

    /** A deed or statement of adherence. */
    public static final AcceptanceMethod DEED = new AcceptanceMethod("deed");

    /** An entry in a register or rules file. */
    public static final AcceptanceMethod REGISTER_ENTRY = new AcceptanceMethod("register-entry");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public AcceptanceMethod {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static AcceptanceMethod of(String code) {
        return new AcceptanceMethod(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
