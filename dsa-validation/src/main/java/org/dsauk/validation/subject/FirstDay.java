package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.party.Signature;

/** The first day on which anything but the days of its versions shows that there was an agreement. */
final class FirstDay {

    private FirstDay() {}

    /** The first day of the term, the day on which it came into force, or that of a signature: the earliest of them. */
    static Optional<LocalDate> of(DataSharingAgreement agreement) {
        Stream<LocalDate> term = agreement.getTerm().flatMap(Term::getEffectiveFrom).stream();
        Stream<LocalDate> inForce = agreement.getStatusHistory().stream()
                .filter(change -> change.getStatus().equals(Optional.of(AgreementStatus.IN_FORCE)))
                .map(StatusChange::getDate)
                .flatMap(Optional::stream);
        Stream<LocalDate> signed =
                agreement.getSignatures().stream().map(Signature::getDate).flatMap(Optional::stream);
        return Stream.of(term, inForce, signed).flatMap(days -> days).min(Comparator.naturalOrder());
    }
}
