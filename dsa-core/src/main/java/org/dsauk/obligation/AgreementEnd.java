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
 * The day on which an agreement ends or ended: that on which it was terminated or the last day of its term, whichever
 * comes first; where neither is stated, that on which it expired. An agreement that is superseded has no end, since it
 * goes on in another text.
 *
 * @param day the day
 * @param source where the agreement says it
 */
record AgreementEnd(LocalDate day, JsonPointer source) {

    static final JsonPointer HISTORY = JsonPointer.ROOT.child("statusHistory");
    static final JsonPointer EXPIRY = JsonPointer.ROOT.child("term").child("expiresOn");

    private static final Comparator<AgreementEnd> EARLIEST =
            Comparator.comparing(AgreementEnd::day).thenComparing(AgreementEnd::source, Places.ORDER);

    private static final Set<AgreementStatus> OVER = EnumSet.of(
            AgreementStatus.SUPERSEDED, AgreementStatus.EXPIRED, AgreementStatus.TERMINATED, AgreementStatus.CLOSED);

    /** {@return whether the agreement stands where nothing is shared under it any more} */
    static boolean isOver(DataSharingAgreement agreement) {
        return agreement.getStatus().filter(OVER::contains).isPresent();
    }

    /** {@return whether it stands where it has ended and is not superseded} */
    static boolean hasEnded(DataSharingAgreement agreement) {
        return agreement
                .getStatus()
                .filter(status -> status == AgreementStatus.EXPIRED || status == AgreementStatus.TERMINATED)
                .isPresent();
    }

    static Optional<AgreementEnd> of(DataSharingAgreement agreement) {
        if (agreement
                .getStatus()
                .filter(status -> status == AgreementStatus.SUPERSEDED)
                .isPresent()) {
            return Optional.empty();
        }
        List<StatusChange> history = agreement.getStatusHistory();
        Stream<AgreementEnd> term =
                agreement.getTerm().flatMap(Term::getExpiresOn).stream().map(day -> new AgreementEnd(day, EXPIRY));
        return Stream.concat(changes(history, AgreementStatus.TERMINATED), term)
                .min(EARLIEST)
                .or(() -> changes(history, AgreementStatus.EXPIRED).min(EARLIEST));
    }

    private static Stream<AgreementEnd> changes(List<StatusChange> history, AgreementStatus status) {
        return IntStream.range(0, history.size())
                .filter(index ->
                        history.get(index).getStatus().filter(status::equals).isPresent())
                .mapToObj(index -> history.get(index).getDate().map(day -> new AgreementEnd(day, HISTORY.child(index))))
                .flatMap(Optional::stream);
    }
}
