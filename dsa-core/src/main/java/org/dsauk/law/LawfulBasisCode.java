package org.dsauk.law;

import java.time.LocalDate;
import java.util.List;
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

    private record Row(LawfulBasisCode code, String point, InForce inForce) {}

    private static final List<Row> ROWS = List.of(
            new Row(CONSENT, "6(1)(a)", InForce.from("2018-05-25")),
            new Row(CONTRACT, "6(1)(b)", InForce.from("2018-05-25")),
            new Row(LEGAL_OBLIGATION, "6(1)(c)", InForce.from("2018-05-25")),
            new Row(VITAL_INTERESTS, "6(1)(d)", InForce.from("2018-05-25")),
            new Row(PUBLIC_TASK, "6(1)(e)", InForce.from("2018-05-25")),
            new Row(RECOGNISED_LEGITIMATE_INTEREST, "6(1)(ea)", InForce.from("2026-02-05")),
            new Row(LEGITIMATE_INTERESTS, "6(1)(f)", InForce.from("2018-05-25")));

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
        return row().map(row -> Instrument.UK_GDPR.article(row.point()));
    }

    /**
     * {@return whether public authorities cannot rely on it in the performance of their tasks (UK GDPR Article 6(1),
     * closing words)}
     */
    public boolean isBarredForPublicTasks() {
        return equals(RECOGNISED_LEGITIMATE_INTEREST) || equals(LEGITIMATE_INTERESTS);
    }

    private Optional<Row> row() {
        return ROWS.stream().filter(row -> row.code().equals(this)).findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
