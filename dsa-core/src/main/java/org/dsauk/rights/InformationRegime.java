package org.dsauk.rights;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * A law under which people may ask public bodies for information.
 *
 * @param code the code as documents write it
 */
public record InformationRegime(String code) implements Code {

    /** The Freedom of Information Act 2000. */
    public static final InformationRegime FOIA_2000 = new InformationRegime("foia-2000");

    /** The Environmental Information Regulations 2004. */
    public static final InformationRegime EIR_2004 = new InformationRegime("eir-2004");

    /** The Freedom of Information (Scotland) Act 2002. */
    public static final InformationRegime FOISA_2002 = new InformationRegime("foisa-2002");

    /** The Environmental Information (Scotland) Regulations 2004. */
    public static final InformationRegime EISR_2004 = new InformationRegime("eisr-2004");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public InformationRegime {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static InformationRegime of(String code) {
        return new InformationRegime(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
