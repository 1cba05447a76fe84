package org.dsauk.retention;

import java.util.Objects;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * What says how long data is kept.
 *
 * @param code the code as documents write it
 */
public record RetentionAuthority(String code) implements LawCode {

    /** An Act of Parliament. */
    public static final RetentionAuthority STATUTE = new RetentionAuthority("statute");

    /** Regulations. */
    public static final RetentionAuthority REGULATION = new RetentionAuthority("regulation");

    /** A code of practice made under an Act. */
    public static final RetentionAuthority STATUTORY_CODE = new RetentionAuthority("statutory-code");

    /** A code or toolkit of a sector. */
    public static final RetentionAuthority SECTOR_CODE = new RetentionAuthority("sector-code");

    /** The time in which a claim can be brought. */
    public static final RetentionAuthority LIMITATION = new RetentionAuthority("limitation");

    /** The schedule of the body itself. */
    public static final RetentionAuthority LOCAL_SCHEDULE = new RetentionAuthority("local-schedule");

    /** An instruction of a court or an inquiry to keep data; goes before disposal. */
    public static final RetentionAuthority COURT_OR_INQUIRY_HOLD = new RetentionAuthority("court-or-inquiry-hold");

    /** The agreement itself. */
    public static final RetentionAuthority AGREEMENT = new RetentionAuthority("agreement");

    /**
     * Case record of a looked-after child: to the 75th anniversary of birth, or 15 years from death under 18 (SI
     * 2010/959 regulation 50).
     */
    public static final RetentionAuthority SI_2010_959_REG_50 = new RetentionAuthority("si-2010-959-reg-50");

    /** Information about an adoption: at least 100 years from the order (SI 2005/888 regulation 6). */
    public static final RetentionAuthority SI_2005_888_REG_6 = new RetentionAuthority("si-2005-888-reg-6");

    /** Claims in tort: six years from when the cause of action accrued (Limitation Act 1980 section 2). */
    public static final RetentionAuthority LIMITATION_ACT_1980_S2 = new RetentionAuthority("limitation-act-1980-s2");

    /** Claims on a simple contract: six years from when the cause of action accrued (Limitation Act 1980 section 5). */
    public static final RetentionAuthority LIMITATION_ACT_1980_S5 = new RetentionAuthority("limitation-act-1980-s5");

    /** Claims on a deed: twelve years from when the cause of action accrued (Limitation Act 1980 section 8). */
    public static final RetentionAuthority LIMITATION_ACT_1980_S8 = new RetentionAuthority("limitation-act-1980-s8");

    /** Appropriate policy document: until six months after the processing ends (DPA 2018 Schedule 1 paragraph 40). */
    public static final RetentionAuthority DPA_2018_SCH1_PARA40 = new RetentionAuthority("dpa-2018-sch1-para40");

    /** Law enforcement: time limits for review of the need to keep data (DPA 2018 section 39(2)). */
    public static final RetentionAuthority DPA_2018_S39 = new RetentionAuthority("dpa-2018-s39");

    /** Records Management Code of Practice of the NHS. */
    public static final RetentionAuthority NHS_RECORDS_CODE = new RetentionAuthority("nhs-records-code");

    /** Toolkit for schools of the Information and Records Management Society. */
    public static final RetentionAuthority IRMS_SCHOOLS_TOOLKIT = new RetentionAuthority("irms-schools-toolkit");

    /**
     * Police Information and Records Management Code, 2023, before it the code on the Management of Police Information.
     */
    public static final RetentionAuthority PIRM_CODE = new RetentionAuthority("pirm-code");

    /** Code of Data Matching Practice of the National Fraud Initiative. */
    public static final RetentionAuthority DATA_MATCHING_CODE = new RetentionAuthority("data-matching-code");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public RetentionAuthority {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static RetentionAuthority of(String code) {
        return new RetentionAuthority(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.RETENTION_AUTHORITIES;
    }

    @Override
    public String toString() {
        return code;
    }
}
