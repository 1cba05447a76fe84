package org.dsauk.flow;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What happens to data on its way.
 *
 * @param code the code as documents write it
 */
public record HopAction(String code) implements Code {

    /** It is kept. */
    public static final HopAction HOST = new HopAction("host");

    /** It is checked. */
    public static final HopAction VALIDATE = new HopAction("validate");

    /** It is cleaned. */
    public static final HopAction CLEAN = new HopAction("clean");

    /** It is made to tell less. */
    public static final HopAction TRANSFORM = new HopAction("transform");

    /** It is pseudonymised. */
    public static final HopAction PSEUDONYMISE = new HopAction("pseudonymise");

    /** It is linked or matched. */
    public static final HopAction MATCH = new HopAction("match");

    /** It is analysed. */
    public static final HopAction ANALYSE = new HopAction("analyse");

    /** It is passed on. */
    public static final HopAction FORWARD = new HopAction("forward");

    /** A result goes back. */
    public static final HopAction RETURN = new HopAction("return");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public HopAction {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static HopAction of(String code) {
        return new HopAction(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
