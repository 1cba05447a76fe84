package org.dsauk.place;

import java.util.Objects;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * On what a transfer out of the United Kingdom rests (UK GDPR Articles 44A to 49; DPA 2018 sections 73 to 76).
 *
 * @param code the code as documents write it
 */
public record TransferMechanism(String code) implements LawCode {

    /** Adequacy regulations (DPA 2018 section 17A). */
    public static final TransferMechanism ADEQUACY_S17A = new TransferMechanism("adequacy-s17a");

    /** Transfers approved by regulations (UK GDPR Article 45A). */
    public static final TransferMechanism ADEQUACY_45A = new TransferMechanism("adequacy-45a");

    /** Binding instrument between a public body and another body with public functions (UK GDPR Article 46(2)(a)). */
    public static final TransferMechanism PUBLIC_BODY_INSTRUMENT = new TransferMechanism("public-body-instrument");

    /** Binding corporate rules for controllers (UK GDPR Article 46(2)(b)). */
    public static final TransferMechanism UK_BCR_CONTROLLER = new TransferMechanism("uk-bcr-controller");

    /** Binding corporate rules for processors (UK GDPR Article 46(2)(b)). */
    public static final TransferMechanism UK_BCR_PROCESSOR = new TransferMechanism("uk-bcr-processor");

    /** Standard clauses in regulations of the Secretary of State (UK GDPR Article 46(2)(c)). */
    public static final TransferMechanism STANDARD_CLAUSES_BY_REGULATIONS =
            new TransferMechanism("standard-clauses-by-regulations");

    /** International data transfer agreement (UK GDPR Article 46(2)(d)). */
    public static final TransferMechanism IDTA = new TransferMechanism("idta");

    /** UK addendum to the EU standard contractual clauses (UK GDPR Article 46(2)(d)). */
    public static final TransferMechanism UK_ADDENDUM_TO_EU_SCC = new TransferMechanism("uk-addendum-to-eu-scc");

    /** EU standard contractual clauses under contracts of up to 2022-09-21 (DPA 2018 Schedule 21 paragraph 7). */
    public static final TransferMechanism LEGACY_EU_SCC = new TransferMechanism("legacy-eu-scc");

    /** Approved code of conduct with binding commitments (UK GDPR Article 46(2)(e)). */
    public static final TransferMechanism CODE_OF_CONDUCT = new TransferMechanism("code-of-conduct");

    /** Approved certification with binding commitments (UK GDPR Article 46(2)(f)). */
    public static final TransferMechanism CERTIFICATION = new TransferMechanism("certification");

    /** Contractual clauses that the Commissioner authorised (UK GDPR Article 46(3)(a)). */
    public static final TransferMechanism AUTHORISED_CLAUSES = new TransferMechanism("authorised-clauses");

    /** Administrative arrangement that the Commissioner authorised (UK GDPR Article 46(3)(b)). */
    public static final TransferMechanism ADMINISTRATIVE_ARRANGEMENT =
            new TransferMechanism("administrative-arrangement");

    /** Explicit consent after information on the risks (UK GDPR Article 49(1)(a)). */
    public static final TransferMechanism DEROGATION_49_1_A = new TransferMechanism("derogation-49-1-a");

    /** Contract with the data subject (UK GDPR Article 49(1)(b)). */
    public static final TransferMechanism DEROGATION_49_1_B = new TransferMechanism("derogation-49-1-b");

    /** Contract in the interest of the data subject (UK GDPR Article 49(1)(c)). */
    public static final TransferMechanism DEROGATION_49_1_C = new TransferMechanism("derogation-49-1-c");

    /** Important reasons of public interest recognised in domestic law (UK GDPR Article 49(1)(d)). */
    public static final TransferMechanism DEROGATION_49_1_D = new TransferMechanism("derogation-49-1-d");

    /** Legal claims (UK GDPR Article 49(1)(e)). */
    public static final TransferMechanism DEROGATION_49_1_E = new TransferMechanism("derogation-49-1-e");

    /** Vital interests of somebody who cannot consent (UK GDPR Article 49(1)(f)). */
    public static final TransferMechanism DEROGATION_49_1_F = new TransferMechanism("derogation-49-1-f");

    /** Public register (UK GDPR Article 49(1)(g)). */
    public static final TransferMechanism DEROGATION_49_1_G = new TransferMechanism("derogation-49-1-g");

    /** Compelling legitimate interests, once, for few people (UK GDPR Article 49(1)). */
    public static final TransferMechanism DEROGATION_49_1_COMPELLING_INTERESTS =
            new TransferMechanism("derogation-49-1-compelling-interests");

    /** Law enforcement: adequacy regulations (DPA 2018 section 74A). */
    public static final TransferMechanism LE_S74A = new TransferMechanism("le-s74a");

    /** Law enforcement: transfers approved by regulations (DPA 2018 section 74AA). */
    public static final TransferMechanism LE_S74AA = new TransferMechanism("le-s74aa");

    /** Law enforcement: appropriate safeguards (DPA 2018 section 75). */
    public static final TransferMechanism LE_S75 = new TransferMechanism("le-s75");

    /** Law enforcement: special circumstances (DPA 2018 section 76). */
    public static final TransferMechanism LE_S76 = new TransferMechanism("le-s76");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public TransferMechanism {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static TransferMechanism of(String code) {
        return new TransferMechanism(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.TRANSFERS;
    }

    @Override
    public String toString() {
        return code;
    }
}
