package org.dsauk.related;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * A register or body that issues references.
 *
 * @param code the code as documents write it
 */
public record ReferenceScheme(String code) implements Code {

    /** The Information Sharing Gateway. */
    public static final ReferenceScheme INFORMATION_SHARING_GATEWAY =
            new ReferenceScheme("information-sharing-gateway");

    /** The Data Access Request Service of NHS England. */
    public static final ReferenceScheme DARS = new ReferenceScheme("dars");

    /** The register of information sharing agreements under the Digital Economy Act 2017. */
    public static final ReferenceScheme DEA_REGISTER = new ReferenceScheme("dea-register");

    /** The number that the register under the Digital Economy Act 2017 gives a power. */
    public static final ReferenceScheme DEA_REGISTER_POWER = new ReferenceScheme("dea-register-power");

    /** A research ethics committee. */
    public static final ReferenceScheme RESEARCH_ETHICS = new ReferenceScheme("research-ethics");

    /** The Confidentiality Advisory Group of the Health Research Authority. */
    public static final ReferenceScheme CONFIDENTIALITY_ADVISORY_GROUP =
            new ReferenceScheme("confidentiality-advisory-group");

    /** The number of a contract. */
    public static final ReferenceScheme CONTRACT = new ReferenceScheme("contract");

    /** The number of an Act, order or regulation. */
    public static final ReferenceScheme LEGISLATION = new ReferenceScheme("legislation");

    /** The file of the body that keeps it. */
    public static final ReferenceScheme CASE_FILE = new ReferenceScheme("case-file");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public ReferenceScheme {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static ReferenceScheme of(String code) {
        return new ReferenceScheme(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
