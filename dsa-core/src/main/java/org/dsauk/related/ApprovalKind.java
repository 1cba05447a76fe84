package org.dsauk.related;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What kind of approval from outside it is.
 *
 * @param code the code as documents write it
 */
public record ApprovalKind(String code) implements Code {

    /** A minister approves. */
    public static final ApprovalKind MINISTERIAL = new ApprovalKind("ministerial");

    /** An order in council approves. */
    public static final ApprovalKind ORDER_IN_COUNCIL = new ApprovalKind("order-in-council");

    /** An Act or regulation approves. */
    public static final ApprovalKind LEGISLATION = new ApprovalKind("legislation");

    /** A board approves. */
    public static final ApprovalKind BOARD = new ApprovalKind("board");

    /** A research ethics committee approves. */
    public static final ApprovalKind RESEARCH_ETHICS = new ApprovalKind("research-ethics");

    /** The Confidentiality Advisory Group advises on a section 251 approval (NHS Act 2006 section 251). */
    public static final ApprovalKind CONFIDENTIALITY_ADVISORY_GROUP =
            new ApprovalKind("confidentiality-advisory-group");

    /** A body endorses the text. */
    public static final ApprovalKind ENDORSEMENT = new ApprovalKind("endorsement");

    /** Somebody is consulted. */
    public static final ApprovalKind CONSULTATION = new ApprovalKind("consultation");

    /** The text passes a quality assurance. */
    public static final ApprovalKind QUALITY_ASSURANCE = new ApprovalKind("quality-assurance");

    /** The sharing is entered in a public register. */
    public static final ApprovalKind REGISTER_ENTRY = new ApprovalKind("register-entry");

    /** An information governance group approves. */
    public static final ApprovalKind GOVERNANCE_GROUP = new ApprovalKind("governance-group");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public ApprovalKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static ApprovalKind of(String code) {
        return new ApprovalKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
