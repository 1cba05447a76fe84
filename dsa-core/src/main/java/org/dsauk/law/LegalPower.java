package org.dsauk.law;

import java.util.Objects;
import java.util.Optional;

/**
 * A provision that gives, demands or limits sharing in public law, by its code.
 *
 * <p>A code that the library does not know can be held; what it does is then unknown and the rules say so.
 *
 * @param code the code as documents write it, such as {@code ca-1989-s47}
 */
public record LegalPower(String code) implements LawCode {

    /** Services for children in need (Children Act 1989 section 17). */
    public static final LegalPower CA_1989_S17 = new LegalPower("ca-1989-s17");
    /** The duty of a local authority to enquire into the welfare of a child (Children Act 1989 section 47(1)). */
    public static final LegalPower CA_1989_S47 = new LegalPower("ca-1989-s47");
    /** The duty of the bodies of section 47(11) to assist such enquiries (Children Act 1989 section 47(9)). */
    public static final LegalPower CA_1989_S47_9 = new LegalPower("ca-1989-s47-9");
    /** Co-operation to improve the well-being of children (Children Act 2004 section 10). */
    public static final LegalPower CA_2004_S10 = new LegalPower("ca-2004-s10");
    /** Safeguarding and promoting the welfare of children (Children Act 2004 section 11). */
    public static final LegalPower CA_2004_S11 = new LegalPower("ca-2004-s11");
    /**
     * Information for safeguarding partners, for their functions under sections 16E and 16F (Children Act 2004 section
     * 16H).
     */
    public static final LegalPower CA_2004_S16H = new LegalPower("ca-2004-s16h");
    /** Disclosure to relevant authorities (Crime and Disorder Act 1998 section 115). */
    public static final LegalPower CDA_1998_S115 = new LegalPower("cda-1998-s115");
    /** The general power of competence of local authorities (Localism Act 2011 section 1). */
    public static final LegalPower LA_2011_S1 = new LegalPower("la-2011-s1");
    /** Subsidiary powers of local authorities (Local Government Act 1972 section 111). */
    public static final LegalPower LGA_1972_S111 = new LegalPower("lga-1972-s111");
    /** The public library service (Public Libraries and Museums Act 1964 section 7). */
    public static final LegalPower PLMA_1964_S7 = new LegalPower("plma-1964-s7");
    /** The purposes of policing at common law. */
    public static final LegalPower COMMON_LAW_POLICING = new LegalPower("common-law-policing");
    /** The duty of public authorities to respect human rights (Human Rights Act 1998 section 6): a limit. */
    public static final LegalPower HRA_1998_S6 = new LegalPower("hra-1998-s6");
    /** The crime and taxation exemptions (DPA 2018 Schedule 2 paragraph 2): an exemption. */
    public static final LegalPower DPA_2018_SCH2_PARA2 = new LegalPower("dpa-2018-sch2-para2");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public LegalPower {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static LegalPower of(String code) {
        return new LegalPower(code);
    }

    /** {@return what the provision does; empty for a code that the library does not know} */
    public Optional<PowerNature> nature() {
        return entry().flatMap(entry -> entry.text("nature")).map(PowerNature::of);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.POWERS;
    }

    @Override
    public String toString() {
        return code;
    }
}
