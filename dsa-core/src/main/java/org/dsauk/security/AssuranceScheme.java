package org.dsauk.security;

import java.util.Objects;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * A scheme by which a body shows its security (practice).
 *
 * @param code the code as documents write it
 */
public record AssuranceScheme(String code) implements LawCode {

    /** Cyber Essentials. */
    public static final AssuranceScheme CYBER_ESSENTIALS = new AssuranceScheme("cyber-essentials");

    /** Cyber Essentials Plus. */
    public static final AssuranceScheme CYBER_ESSENTIALS_PLUS = new AssuranceScheme("cyber-essentials-plus");

    /** Data Security and Protection Toolkit of the NHS, published as standards met. */
    public static final AssuranceScheme NHS_DSPT = new AssuranceScheme("nhs-dspt");

    /** ISO/IEC 27001:2022 certificate. */
    public static final AssuranceScheme ISO_27001_2022 = new AssuranceScheme("iso-27001-2022");

    /** ISO/IEC 27001:2013 certificate. */
    public static final AssuranceScheme ISO_27001_2013 = new AssuranceScheme("iso-27001-2013");

    /** Compliance with the Public Services Network, being retired. */
    public static final AssuranceScheme PSN_COMPLIANCE = new AssuranceScheme("psn-compliance");

    /** Cyber Assessment Framework of the National Cyber Security Centre. */
    public static final AssuranceScheme NCSC_CAF = new AssuranceScheme("ncsc-caf");

    /** Secure email standard for health and social care. */
    public static final AssuranceScheme DCB1596 = new AssuranceScheme("dcb1596");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public AssuranceScheme {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static AssuranceScheme of(String code) {
        return new AssuranceScheme(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.ASSURANCES;
    }

    @Override
    public String toString() {
        return code;
    }
}
