package org.dsauk.security;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What somebody must fulfil to see data.
 *
 * @param code the code as documents write it
 */
public record AccessCondition(String code) implements Code {

    /** They need it for their work. */
    public static final AccessCondition NEED_TO_KNOW = new AccessCondition("need-to-know");

    /** They are named. */
    public static final AccessCondition NAMED_PEOPLE = new AccessCondition("named-people");

    /** They hold a listed role. */
    public static final AccessCondition NAMED_ROLES = new AccessCondition("named-roles");

    /** Their role gives the right. */
    public static final AccessCondition ROLE_BASED = new AccessCondition("role-based");

    /** They were vetted. */
    public static final AccessCondition VETTED = new AccessCondition("vetted");

    /** They were trained. */
    public static final AccessCondition TRAINED = new AccessCondition("trained");

    /** They sign in with more than a password. */
    public static final AccessCondition MULTI_FACTOR = new AccessCondition("multi-factor");

    /** They care for the person. */
    public static final AccessCondition CARE_RELATIONSHIP = new AccessCondition("care-relationship");

    /** They see the records of their own organisation or people only. */
    public static final AccessCondition OWN_RECORDS_ONLY = new AccessCondition("own-records-only");

    /** They work inside the controlled environment only. */
    public static final AccessCondition INSIDE_ENVIRONMENT = new AccessCondition("inside-environment");

    /** They are employed by the party or bound like employees. */
    public static final AccessCondition EMPLOYEES = new AccessCondition("employees");

    /** They were invited. */
    public static final AccessCondition INVITED = new AccessCondition("invited");

    /** Nobody may. */
    public static final AccessCondition NOBODY = new AccessCondition("nobody");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public AccessCondition {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static AccessCondition of(String code) {
        return new AccessCondition(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
