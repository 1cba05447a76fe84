package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.report.JsonPointer;

/**
 * The day on which an agreement ends or ended: that of the first change of its status to terminated or expired, or the
 * last day of its term, whichever comes first. An agreement that is superseded goes on in another text.
 *
 * @param day the day
 * @param source where the agreement says it
 */
record AgreementEnd(LocalDate day, JsonPointer source) {

    static final JsonPointer HISTORY = JsonPointer.ROOT.child("statusHistory");
    static final JsonPointer EXPIRY = JsonPointer.ROOT.child("term").child("expiresOn");

    private static final Set<AgreementStatus> OVER = EnumSet.of(
            AgreementStatus.SUPERSEDED, AgreementStatus.EXPIRED, AgreementStatus.TERMINATED, AgreementStatus.CLOSED);

    /** {@return whether the agreement stands where nothing is shared under it any more} */
    static boolean isOver(DataSharingAgreement agreement) {
        return agreement.getStatus().filter(OVER::contains).isPresent();
    }

    static Optional<AgreementEnd> of(DataSharingAgreement agreement) {
        Stream<AgreementEnd> term = agreement
                .getTerm()
                .flatMap(Term::getExpiresOn)
                .map(day -> new AgreementEnd(day, EXPIRY))
                .stream();
        return Stream.concat(decided(agreement.getStatusHistory()), term)
                .min(Comparator.comparing(AgreementEnd::day).thenComparing(AgreementEnd::source, Places.ORDER));
    }

    private static Stream<AgreementEnd> decided(List<StatusChange> history) {
        return IntStream.range(0, history.size())
                .filter(index -> ends(history.get(index)))
                .mapToObj(index -> history.get(index)
                        .getDate()
                        .map(day -> new AgreementEnd(day, HISTORY.child(index))))
                .flatMap(Optional::stream);
    }

    private static boolean ends(StatusChange change) {
        return change.getStatus()
                .filter(status -> status == AgreementStatus.TERMINATED || status == AgreementStatus.EXPIRED)
                .isPresent();
    }
}
