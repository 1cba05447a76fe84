package org.dsauk.law;

import java.util.Objects;

/**
 * A point of UK GDPR Article 6(1): the code of a lawful basis.
 *
 * @param code the code as documents write it, such as {@code public-task}
 */
public record LawfulBasisCode(String code) implements LawCode {

    /** Consent, point (a). */
    public static final LawfulBasisCode CONSENT = new LawfulBasisCode("consent");
    /** Contract, point (b). */
    public static final LawfulBasisCode CONTRACT = new LawfulBasisCode("contract");
    /** Legal obligation, point (c). */
    public static final LawfulBasisCode LEGAL_OBLIGATION = new LawfulBasisCode("legal-obligation");
    /** Vital interests, point (d). */
    public static final LawfulBasisCode VITAL_INTERESTS = new LawfulBasisCode("vital-interests");
    /** Public task, point (e). */
    public static final LawfulBasisCode PUBLIC_TASK = new LawfulBasisCode("public-task");
    /** Recognised legitimate interest, point (ea), in force from 2026-02-05. */
    public static final LawfulBasisCode RECOGNISED_LEGITIMATE_INTEREST =
            new LawfulBasisCode("recognised-legitimate-interest");
    /** Legitimate interests, point (f). */
    public static final LawfulBasisCode LEGITIMATE_INTERESTS = new LawfulBasisCode("legitimate-interests");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public LawfulBasisCode {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static LawfulBasisCode of(String code) {
        return new LawfulBasisCode(code);
    }

    /**
     * {@return whether public authorities cannot rely on it in the performance of their tasks (UK GDPR Article 6(1),
     * closing words)}
     */
    public boolean isBarredForPublicTasks() {
        return entry().flatMap(entry -> entry.text("barred-for-public-tasks"))
                .filter("yes"::equals)
                .isPresent();
    }

    @Override
    public LawTopic topic() {
        return LawTopic.BASES;
    }

    @Override
    public String toString() {
        return code;
    }
}
