package org.dsauk.validation.uk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.validation.subject.Answer;

/**
 * Where an agreement stood on which day.
 *
 * @param latest the status as stated, else the last one of the record
 * @param history the record; empty where not every entry of it has a status and a day
 */
record StatusOnDay(AgreementStatus latest, List<StatusChange> history) {

    private static final Set<AgreementStatus> IN_FORCE = Set.of(AgreementStatus.IN_FORCE, AgreementStatus.UNDER_REVIEW);

    static Optional<StatusOnDay> of(DataSharingAgreement agreement) {
        List<StatusChange> history = agreement.getStatusHistory();
        boolean whole = history.stream()
                .allMatch(change ->
                        change.getStatus().isPresent() && change.getDate().isPresent());
        Optional<AgreementStatus> recorded = history.isEmpty()
                ? Optional.empty()
                : history.get(history.size() - 1).getStatus();
        return agreement
                .getStatus()
                .or(() -> recorded)
                .map(latest -> new StatusOnDay(latest, whole ? history : List.of()));
    }

    /** The record tells of every day from its first entry on; without one, the status is that of any day. */
    Answer allowsSharing(LocalDate day) {
        if (history.isEmpty()) {
            return Answer.of(IN_FORCE.contains(latest));
        }
        return Answer.of(on(day).map(IN_FORCE::contains));
    }

    private Optional<AgreementStatus> on(LocalDate day) {
        Optional<StatusChange> last = Optional.empty();
        for (StatusChange change : history) {
            boolean later =
                    last.filter(found -> day(found).isAfter(day(change))).isEmpty();
            if (!day(change).isAfter(day) && later) {
                last = Optional.of(change);
            }
        }
        return last.flatMap(StatusChange::getStatus);
    }

    private static LocalDate day(StatusChange change) {
        return change.getDate().orElseThrow();
    }

    @Override
    public String toString() {
        return history.isEmpty() ? latest.code() : latest.code() + " since " + day(history.get(history.size() - 1));
    }
}
