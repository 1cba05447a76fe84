package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.report.JsonPointer;

/** Where an agreement stands in its life, day by day. */
final class AgreementLife {

    private static final JsonPointer HISTORY = JsonPointer.ROOT.child("statusHistory");
    private static final JsonPointer STATUS = JsonPointer.ROOT.child("status");
    private static final Comparator<StatusOnDay> ORDER = Comparator.comparing(
                    (StatusOnDay stand) -> stand.since().orElse(LocalDate.MIN))
            .thenComparing(StatusOnDay::status);

    private final TreeMap<LocalDate, StatusOnDay> history = new TreeMap<>();
    private final Optional<StatusOnDay> stated;

    AgreementLife(DataSharingAgreement agreement, List<Irregularity> odd) {
        stated = agreement.getStatus().map(status -> new StatusOnDay(status, Optional.empty(), STATUS));
        List<StatusOnDay> changes = new ArrayList<>();
        for (int i = 0; i < agreement.getStatusHistory().size(); i++) {
            StatusChange change = agreement.getStatusHistory().get(i);
            JsonPointer source = HISTORY.child(i);
            if (change.getStatus().isPresent() && change.getDate().isPresent()) {
                changes.add(new StatusOnDay(change.getStatus().get(), change.getDate(), source));
            } else {
                odd.add(without(change, source));
            }
        }
        changes.sort(ORDER);
        changes.forEach(change -> history.put(change.since().orElseThrow(), change));
        reportOrder(changes, odd);
        reportStated(odd);
    }

    private static Irregularity without(StatusChange change, JsonPointer source) {
        String words = change.getStatus()
                .map(status -> "the day on which the agreement came to stand at '" + status.code()
                        + "' is not recorded, so that it does not count")
                .orElse("a change of status does not say where the agreement stands, and does not count");
        return new Irregularity(IrregularityKind.STATUS_WITHOUT_DAY, Optional.empty(), words, source);
    }

    private static void reportOrder(List<StatusOnDay> changes, List<Irregularity> odd) {
        for (int i = 1; i < changes.size(); i++) {
            AgreementStatus before = changes.get(i - 1).status();
            AgreementStatus status = changes.get(i).status();
            if (status != before && !before.mayBecome(status)) {
                odd.add(new Irregularity(
                        IrregularityKind.STATUS_OUT_OF_ORDER,
                        Optional.empty(),
                        "'" + status.code() + "' cannot follow '" + before.code() + "'; it counts from its day",
                        changes.get(i).source()));
            }
        }
    }

    private void reportStated(List<Irregularity> odd) {
        Optional<AgreementStatus> last = Optional.ofNullable(history.lastEntry())
                .map(Map.Entry::getValue)
                .map(StatusOnDay::status);
        if (stated.isPresent() && last.isPresent() && stated.get().status() != last.get()) {
            odd.add(new Irregularity(
                    IrregularityKind.STATUS_WITHOUT_DAY,
                    Optional.empty(),
                    "the agreement stands at '" + stated.get().status().code() + "', but the last of its history is '"
                            + last.get().code() + "'; from then on, whichever of the two stops sharing counts",
                    STATUS));
        }
    }

    /** Where it stands on a day; empty before the first day of its history, and where nothing is said. */
    Optional<StatusOnDay> on(LocalDate day) {
        Map.Entry<LocalDate, StatusOnDay> found = history.floorEntry(day);
        if (history.isEmpty()) {
            return stated;
        }
        if (found == null || !found.getKey().equals(history.lastKey())) {
            return Optional.ofNullable(found).map(Map.Entry::getValue);
        }
        StatusOnDay last = found.getValue();
        return last.allowsSharing()
                ? stated.filter(stand -> stand.status() != last.status()).or(() -> Optional.of(last))
                : Optional.of(last);
    }

    /** The first day on which it was superseded; empty where that is not recorded. */
    Optional<LocalDate> supersededOn() {
        return history.values().stream()
                .filter(stand -> stand.status() == AgreementStatus.SUPERSEDED)
                .findFirst()
                .flatMap(StatusOnDay::since);
    }
}
