package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.participation.Participations;
import org.dsauk.participation.StatusOnDay;
import org.dsauk.schedule.AgreementEnd;

/**
 * Whether something is still owed on a day, and by whom.
 *
 * <p>Some things are owed only while the agreement runs: up to the day from which it is over, that day included. Some
 * are asked of a party only while it takes part: up to the day on which it leaves, that day included. What a party owed
 * whose place another one took, that one owes. Of what is overdue, the day counts on which somebody asks.
 */
final class Owing {

    private static final Set<ObligationKind> WHEN_IT_IS_OVER = EnumSet.of(
            ObligationKind.STATUS,
            ObligationKind.POLICY_DOCUMENT,
            ObligationKind.RETENTION_REVIEW,
            ObligationKind.DISPOSAL,
            ObligationKind.CERTIFICATE,
            ObligationKind.HOLD,
            ObligationKind.EXIT);

    private static final Set<ObligationKind> OF_WHOEVER_TAKES_PART = EnumSet.of(
            ObligationKind.REVIEW,
            ObligationKind.ASSESSMENT,
            ObligationKind.FLOW_END,
            ObligationKind.REQUEST,
            ObligationKind.ASSURANCE,
            ObligationKind.REGISTRATION,
            ObligationKind.APPROVAL);

    /** What somebody did or decided, which nobody does in its place. */
    private static final Set<ObligationKind> OF_NOBODY_ELSE =
            EnumSet.of(ObligationKind.STATUS, ObligationKind.NOTICE, ObligationKind.SUSPENSION);

    private final Participations participations;
    private final Departures departures;
    private final LocalDate askedOn;

    Owing(Participations participations, Departures departures, LocalDate askedOn) {
        this.participations = participations;
        this.departures = departures;
        this.askedOn = askedOn;
    }

    /** {@return the day on which somebody asks} */
    LocalDate askedOn() {
        return askedOn;
    }

    /** {@return what is owed on a day, by those who owe it then; empty where nobody owes it} */
    Optional<Entry> on(Entry entry, LocalDate day) {
        return day.isBefore(askedOn) ? undated(entry) : at(entry, day, Departures.dayBefore(day));
    }

    /** {@return what is owed without a day, by those who owe it on the day on which somebody asks} */
    Optional<Entry> undated(Entry entry) {
        return at(entry, askedOn, askedOn);
    }

    /** What is owed on a day, unless it has lapsed up to another one. */
    private Optional<Entry> at(Entry entry, LocalDate day, LocalDate upTo) {
        if (hasLapsed(entry.kind(), day, upTo)) {
            return Optional.empty();
        }
        boolean whileItTakesPart = OF_WHOEVER_TAKES_PART.contains(entry.kind());
        Set<String> owing = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        for (String party : entry.parties()) {
            for (String heir : heirs(entry.kind(), party, day)) {
                if (!whileItTakesPart || !departures.isGone(heir, upTo)) {
                    owing.add(heir);
                    departures
                            .existedUntil(heir, upTo)
                            .ifPresent(last -> places.add("'" + heir + "' existed until " + last
                                    + ", and nobody is said to have taken its place"));
                    if (!heir.equals(party)) {
                        places.add("'" + heir + "' in the place of '" + party + "'");
                    }
                }
            }
        }
        // The parties review the agreement also when those have left who were to see to it.
        return owing.isEmpty() && !entry.parties().isEmpty() && entry.kind() != ObligationKind.REVIEW
                ? Optional.empty()
                : Optional.of(entry.concerning(owing).saying(entry.what() + inPlaces(places)));
    }

    private static String inPlaces(Collection<String> places) {
        return places.isEmpty() ? "" : " (" + String.join(", ", places) + ")";
    }

    private boolean hasLapsed(ObligationKind kind, LocalDate day, LocalDate upTo) {
        return kind == ObligationKind.EXIT
                ? statusOn(day).filter(AgreementStatus.CLOSED::equals).isPresent()
                : !WHEN_IT_IS_OVER.contains(kind)
                        && statusOn(upTo).filter(AgreementEnd::isOver).isPresent();
    }

    private Optional<AgreementStatus> statusOn(LocalDate day) {
        return participations.statusOn(day).map(StatusOnDay::status);
    }

    private List<String> heirs(ObligationKind kind, String party, LocalDate day) {
        return OF_NOBODY_ELSE.contains(kind) ? List.of(party) : departures.inPlaceOf(party, day);
    }
}
