package org.dsauk.rights;

import java.util.Objects;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * A right of the people whom data is about (UK GDPR Articles 12 to 22; DPA 2018 Part 3 Chapter 3).
 *
 * @param code the code as documents write it
 */
public record DataSubjectRight(String code) implements LawCode {

    /** To be told about the processing (UK GDPR Article 13). */
    public static final DataSubjectRight INFORMATION = new DataSubjectRight("information");

    /** To have confirmation of the processing and a copy of the data (UK GDPR Article 15). */
    public static final DataSubjectRight ACCESS = new DataSubjectRight("access");

    /** To have inaccurate data corrected and incomplete data completed (UK GDPR Article 16). */
    public static final DataSubjectRight RECTIFICATION = new DataSubjectRight("rectification");

    /** To have data erased (UK GDPR Article 17). */
    public static final DataSubjectRight ERASURE = new DataSubjectRight("erasure");

    /** To have the processing of data restricted (UK GDPR Article 18). */
    public static final DataSubjectRight RESTRICTION = new DataSubjectRight("restriction");

    /**
     * To receive data given by the person and processed by automated means, and to have it passed on (UK GDPR Article
     * 20).
     */
    public static final DataSubjectRight PORTABILITY = new DataSubjectRight("portability");

    /** To object on grounds of the situation of the person (UK GDPR Article 21). */
    public static final DataSubjectRight OBJECTION = new DataSubjectRight("objection");

    /** Not to be subject to a significant decision based solely on automated processing (UK GDPR Article 22). */
    public static final DataSubjectRight AUTOMATED_DECISIONS = new DataSubjectRight("automated-decisions");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public DataSubjectRight {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static DataSubjectRight of(String code) {
        return new DataSubjectRight(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.RIGHTS;
    }

    @Override
    public String toString() {
        return code;
    }
}
