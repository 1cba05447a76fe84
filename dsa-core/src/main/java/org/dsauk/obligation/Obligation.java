package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.MissingFact;

/**
 * Something that falls due on a day.
 *
 * @param day the day: the last on which it may be done, or the last on which something holds; it is named also where
 *     only the latest possible day is known
 * @param kind what kind of thing it is
 * @param what what it is, in words
 * @param parties whom it concerns: ids of parties or groups; empty where all parties or nobody in particular
 * @param agreementId the id of the agreement
 * @param agreementTitle the title of the agreement
 * @param source where the agreement says it
 * @param citations the law or code that asks for it; empty where only the parties do
 * @param uncertainty why the day is not certain, in words; empty where it is stated or follows without doubt
 * @param atTheLatest whether the day is the latest possible one: it falls due then or on an earlier day that is not
 *     known
 * @param missing the facts that would give the day itself, where it is the latest possible one
 * @since 0.1.0
 */
public record Obligation(
        LocalDate day,
        ObligationKind kind,
        String what,
        List<String> parties,
        String agreementId,
        Optional<String> agreementTitle,
        JsonPointer source,
        List<Provision> citations,
        Optional<String> uncertainty,
        boolean atTheLatest,
        List<MissingFact> missing) {

    /** By day, agreement, kind and place; total, because every other member follows. */
    static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::day)
            .thenComparing(Obligation::agreementId)
            .thenComparing(Obligation::kind)
            .thenComparing(Obligation::source, Places.ORDER)
            .thenComparing(Obligation::toString);

    /**
     * Refuses missing parts.
     *
     * @param day the day
     * @param kind what kind of thing it is
     * @param what what it is
     * @param parties whom it concerns
     * @param agreementId the id of the agreement
     * @param agreementTitle the title of the agreement
     * @param source where the agreement says it
     * @param citations the law or code that asks for it
     * @param uncertainty why the day is not certain
     * @param atTheLatest whether the day is the latest possible one
     * @param missing the facts that would give the day itself
     */
    public Obligation {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        parties = List.copyOf(parties);
        Objects.requireNonNull(agreementId, "agreementId");
        Objects.requireNonNull(agreementTitle, "agreementTitle");
        Objects.requireNonNull(source, "source");
        citations = List.copyOf(citations);
        Objects.requireNonNull(uncertainty, "uncertainty");
        missing = List.copyOf(missing);
    }

    /**
     * Something that falls due on a day that is known.
     *
     * @param day the day
     * @param kind what kind of thing it is
     * @param what what it is
     * @param parties whom it concerns
     * @param agreementId the id of the agreement
     * @param agreementTitle the title of the agreement
     * @param source where the agreement says it
     * @param citations the law or code that asks for it
     * @param uncertainty why the day is not certain
     */
    public Obligation(
            LocalDate day,
            ObligationKind kind,
            String what,
            List<String> parties,
            String agreementId,
            Optional<String> agreementTitle,
            JsonPointer source,
            List<Provision> citations,
            Optional<String> uncertainty) {
        this(day, kind, what, parties, agreementId, agreementTitle, source, citations, uncertainty, false, List.of());
    }

    /** {@return what people know the agreement by: its title, or its id where it has none} */
    public String agreementName() {
        return agreementTitle.orElse(agreementId);
    }
}
