package org.dsauk.obligation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.MissingFact;

/**
 * Something that falls due some day that cannot be worked out.
 *
 * @param kind what kind of thing it is
 * @param what what it is, in words
 * @param parties whom it concerns: ids of parties or groups; empty where all parties or nobody in particular
 * @param agreementId the id of the agreement
 * @param agreementTitle the title of the agreement
 * @param source where the agreement says it, or where it would
 * @param missing the facts that are missing; empty where no fact of the agreement would give the day
 * @param reason why there is no day, in words
 * @param citations the law or code that asks for it; empty where only the parties do
 * @since 0.1.0
 */
public record UndatedObligation(
        ObligationKind kind,
        String what,
        List<String> parties,
        String agreementId,
        Optional<String> agreementTitle,
        JsonPointer source,
        List<MissingFact> missing,
        String reason,
        List<Provision> citations) {

    /** The reason where a day could have been stated and was not. */
    static final String NO_DAY = "no day is stated";

    /** By agreement, kind and place; total, because every other member follows. */
    static final Comparator<UndatedObligation> ORDER = Comparator.comparing(UndatedObligation::agreementId)
            .thenComparing(UndatedObligation::kind)
            .thenComparing(UndatedObligation::source, Places.ORDER)
            .thenComparing(UndatedObligation::toString);

    /**
     * Refuses missing parts.
     *
     * @param kind what kind of thing it is
     * @param what what it is
     * @param parties whom it concerns
     * @param agreementId the id of the agreement
     * @param agreementTitle the title of the agreement
     * @param source where the agreement says it
     * @param missing the facts that are missing
     * @param reason why there is no day
     * @param citations the law or code that asks for it
     */
    public UndatedObligation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        parties = List.copyOf(parties);
        Objects.requireNonNull(agreementId, "agreementId");
        Objects.requireNonNull(agreementTitle, "agreementTitle");
        Objects.requireNonNull(source, "source");
        missing = List.copyOf(missing);
        Objects.requireNonNull(reason, "reason");
        citations = List.copyOf(citations);
    }

    /** {@return whether the reason adds nothing to what is missing} */
    boolean saysOnlyWhatIsMissing() {
        return !missing.isEmpty() && reason.equals(NO_DAY);
    }

    /** {@return what people know the agreement by: its title, or its id where it has none} */
    public String agreementName() {
        return agreementTitle.orElse(agreementId);
    }
}
