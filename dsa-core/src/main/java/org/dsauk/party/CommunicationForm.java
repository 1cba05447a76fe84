package org.dsauk.party;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * The form in which somebody is told something.
 *
 * @param code the code as documents write it
 */
public record CommunicationForm(String code) implements Code {

    /** In writing. */
    public static final CommunicationForm IN_WRITING = new CommunicationForm("in-writing");

    /** By e-mail. */
    public static final CommunicationForm E_MAIL = new CommunicationForm("e-mail");

    /** By telephone. */
    public static final CommunicationForm TELEPHONE = new CommunicationForm("telephone");

    /** Through a portal or service. */
    public static final CommunicationForm PORTAL = new CommunicationForm("portal");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public CommunicationForm {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static CommunicationForm of(String code) {
        return new CommunicationForm(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
