package org.dsauk.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.model.Code;

/**
 * A point of UK GDPR Article 6(1): the code of a lawful basis.
 *
 * @param code the code as documents write it, such as {@code public-task}
 */
public record LawfulBasisCode(String code) implements Code {

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

    private record Row(Provision citation, InForce inForce) {}

    private static final Map<LawfulBasisCode, Row> ROWS = Map.of(
            CONSENT, row("6(1)(a)", "2018-05-25"),
            CONTRACT, row("6(1)(b)", "2018-05-25"),
            LEGAL_OBLIGATION, row("6(1)(c)", "2018-05-25"),
            VITAL_INTERESTS, row("6(1)(d)", "2018-05-25"),
            PUBLIC_TASK, row("6(1)(e)", "2018-05-25"),
            RECOGNISED_LEGITIMATE_INTEREST, row("6(1)(ea)", "2026-02-05"),
            LEGITIMATE_INTERESTS, row("6(1)(f)", "2018-05-25"));

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

    /** {@return the days on which the basis exists; empty for a code that the library does not know} */
    public Optional<InForce> inForce() {
        return row().map(Row::inForce);
    }

    /**
     * {@return whether the basis exists on a day; empty for a code that the library does not know}
     *
     * @param date the day
     */
    public Optional<Boolean> isInForce(LocalDate date) {
        return inForce().map(days -> days.on(date));
    }

    /** {@return where the basis stands in the law; empty for a code that the library does not know} */
    public Optional<Provision> citation() {
        return row().map(Row::citation);
    }

    /**
     * {@return whether public authorities cannot rely on it in the performance of their tasks (UK GDPR Article 6(1),
     * closing words)}
     */
    public boolean isBarredForPublicTasks() {
        return equals(RECOGNISED_LEGITIMATE_INTEREST) || equals(LEGITIMATE_INTERESTS);
    }

    private static Row row(String point, String from) {
        return new Row(Instrument.UK_GDPR.article(point), InForce.from(from));
    }

    private Optional<Row> row() {
        return Optional.ofNullable(ROWS.get(this));
    }

    @Override
    public String toString() {
        return code;
    }
}
