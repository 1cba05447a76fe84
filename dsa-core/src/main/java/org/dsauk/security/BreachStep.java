package org.dsauk.security;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What the parties do about a breach.
 *
 * @param code the code as documents write it
 */
public record BreachStep(String code) implements Code {

    /** They contain it. */
    public static final BreachStep CONTAIN = new BreachStep("contain");

    /** They recover the data. */
    public static final BreachStep RECOVER = new BreachStep("recover");

    /** They assess the risk. */
    public static final BreachStep ASSESS = new BreachStep("assess");

    /** They decide whether the regulator must be told. */
    public static final BreachStep DECIDE_ON_REGULATOR = new BreachStep("decide-on-regulator");

    /** They decide whether data protection officers must be told. */
    public static final BreachStep DECIDE_ON_OFFICERS = new BreachStep("decide-on-officers");

    /** They decide whether the people must be told. */
    public static final BreachStep DECIDE_ON_PEOPLE = new BreachStep("decide-on-people");

    /** They find the cause. */
    public static final BreachStep INVESTIGATE = new BreachStep("investigate");

    /** They review the measures. */
    public static final BreachStep REVIEW = new BreachStep("review");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public BreachStep {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static BreachStep of(String code) {
        return new BreachStep(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
