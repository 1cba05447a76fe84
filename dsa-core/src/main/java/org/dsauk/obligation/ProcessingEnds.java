package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.schedule.AgreementEnd;

/** When parties stop processing under an agreement: when they leave it for good, or else with its end. */
final class ProcessingEnds {

    /**
     * A day on which processing stops.
     *
     * @param day the day
     * @param when what happens on it, in words that follow a verb
     */
    record End(LocalDate day, String when) {}

    private static final Comparator<End> ORDER = Comparator.comparing(End::day).thenComparing(End::when);

    private final DataSharingAgreement agreement;
    private final Departures departures;
    private final Optional<AgreementEnd> end;

    ProcessingEnds(DataSharingAgreement agreement, Departures departures) {
        this.agreement = agreement;
        this.departures = departures;
        this.end = AgreementEnd.of(agreement);
    }

    /** {@return the days on which parties stop, in their order, with those who do; that of all where none is named} */
    Map<End, List<String>> of(List<String> parties) {
        Map<End, List<String>> stopping = new TreeMap<>(ORDER);
        if (parties.isEmpty()) {
            end.ifPresent(known -> stopping.put(with(known), List.of()));
        }
        for (String party : parties) {
            of(party)
                    .ifPresent(stop -> stopping.computeIfAbsent(stop, key -> new ArrayList<>())
                            .add(party));
        }
        return stopping;
    }

    /** {@return those of some parties of whom no day is known} */
    List<String> open(List<String> parties) {
        return parties.stream().filter(party -> of(party).isEmpty()).toList();
    }

    /** {@return whether the agreement has ended on a day that is not recorded} */
    boolean isOpen() {
        return end.isEmpty()
                && agreement.getStatus().filter(AgreementEnd::isOver).isPresent();
    }

    private Optional<End> of(String party) {
        return departures
                .forGood(party)
                .filter(left -> end.filter(known -> known.day().isBefore(left)).isEmpty())
                .map(left -> new End(left, "when the party leaves, on " + left))
                .or(() -> end.map(ProcessingEnds::with));
    }

    private static End with(AgreementEnd end) {
        boolean goesOn = end.status()
                .filter(status -> status == AgreementStatus.SUPERSEDED)
                .isPresent();
        return goesOn
                ? new End(end.day(), "when another agreement takes the place of this one, on " + end.day())
                : new End(end.day(), "with the agreement, on " + end.day());
    }
}
