package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.report.JsonPointer;

/**
 * The day on which an agreement ends or ended: from which its history has it terminated, superseded, expired or closed
 * for good, or the last day of its term, whichever comes first.
 *
 * <p>Its own terms end too when another agreement takes its place. There is no day where its status says that it was
 * terminated or superseded and its history does not say when.
 *
 * @param day the day
 * @param status the status with which it ends; empty where its term runs out
 * @param source where the agreement says it
 * @since 0.1.0
 */
public record AgreementEnd(LocalDate day, Optional<AgreementStatus> status, JsonPointer source) {

    private static final JsonPointer HISTORY = JsonPointer.ROOT.child("statusHistory");
    private static final JsonPointer EXPIRY = JsonPointer.ROOT.child("term").child("expiresOn");

    private static final Set<AgreementStatus> OVER = EnumSet.of(
            AgreementStatus.SUPERSEDED, AgreementStatus.EXPIRED, AgreementStatus.TERMINATED, AgreementStatus.CLOSED);

    private static final Set<AgreementStatus> BEFORE_ITS_TIME =
            EnumSet.of(AgreementStatus.SUPERSEDED, AgreementStatus.TERMINATED);

    // The last day of the term comes before a change of status on the same day.
    private static final Comparator<AgreementEnd> ORDER = Comparator.comparing(AgreementEnd::day)
            .thenComparing(end -> end.status().orElse(AgreementStatus.DRAFT));

    /**
     * Refuses missing parts.
     *
     * @param day the day
     * @param status the status with which it ends
     * @param source where the agreement says it
     */
    public AgreementEnd {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
    }

    /**
     * {@return whether nothing is shared any more under an agreement that stands at a status}
     *
     * @param status the status
     */
    public static boolean isOver(AgreementStatus status) {
        return OVER.contains(status);
    }

    /**
     * {@return the end of an agreement; empty where it has none so far or its day is not recorded}
     *
     * @param agreement the agreement
     */
    public static Optional<AgreementEnd> of(DataSharingAgreement agreement) {
        Optional<AgreementEnd> recorded = recorded(agreement.getStatusHistory());
        if (recorded.isEmpty()
                && agreement.getStatus().filter(BEFORE_ITS_TIME::contains).isPresent()) {
            return Optional.empty();
        }
        return Stream.of(recorded, endOfTerm(agreement))
                .flatMap(Optional::stream)
                .min(ORDER);
    }

    private static Optional<AgreementEnd> endOfTerm(DataSharingAgreement agreement) {
        return agreement
                .getTerm()
                .flatMap(Term::getExpiresOn)
                .map(day -> new AgreementEnd(day, Optional.empty(), EXPIRY));
    }

    /**
     * {@return the latest day on which an agreement can end or can have ended: that on which it ends, or else the last
     * day of its term, before which it was ended on a day that is not recorded; empty where there is none}
     *
     * @param agreement the agreement
     */
    public static Optional<LocalDate> latest(DataSharingAgreement agreement) {
        return of(agreement).or(() -> endOfTerm(agreement)).map(AgreementEnd::day);
    }

    private static Optional<AgreementEnd> recorded(List<StatusChange> history) {
        List<AgreementEnd> changes = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            JsonPointer source = HISTORY.child(i);
            Optional<AgreementStatus> status = history.get(i).getStatus();
            history.get(i)
                    .getDate()
                    .filter(day -> status.isPresent())
                    .ifPresent(day -> changes.add(new AgreementEnd(day, status, source)));
        }
        changes.sort(ORDER);
        Optional<AgreementEnd> end = Optional.empty();
        for (AgreementEnd change : changes) {
            if (change.status().filter(AgreementEnd::isOver).isEmpty()) {
                end = Optional.empty();
            } else if (end.isEmpty()) {
                end = Optional.of(change);
            }
        }
        return end;
    }
}
