package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Party;

/** Agreements for tests, and questions to them. */
final class Asked {

    static final String ID = "urn:x-test:a";

    private Asked() {}

    /** {@return an agreement in force with two parties and whatever else a test needs} */
    static DataSharingAgreement agreement(Consumer<DataSharingAgreement.Builder> more) {
        DataSharingAgreement.Builder builder = DataSharingAgreement.builder()
                .id(ID)
                .title("Test agreement")
                .status(AgreementStatus.IN_FORCE)
                .addParties(party("camden"), party("barnet"));
        more.accept(builder);
        return builder.build();
    }

    static Party party(String id) {
        return Party.builder().id(id).build();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** {@return what falls due, of one kind} */
    static List<Obligation> due(DataSharingAgreement agreement, ObligationKind kind, String first, String last) {
        return Obligations.of(agreement).between(day(first), day(last)).stream()
                .filter(obligation -> obligation.kind() == kind)
                .toList();
    }

    /** {@return the days on which something of one kind falls due} */
    static List<String> days(DataSharingAgreement agreement, ObligationKind kind, String first, String last) {
        return due(agreement, kind, first, last).stream()
                .map(obligation -> obligation.day().toString())
                .toList();
    }

    static List<String> overdue(DataSharingAgreement agreement, ObligationKind kind, String day) {
        return Obligations.of(agreement).overdue(day(day)).stream()
                .filter(obligation -> obligation.kind() == kind)
                .map(obligation -> obligation.day().toString())
                .toList();
    }

    static List<UndatedObligation> undated(DataSharingAgreement agreement, ObligationKind kind) {
        return Obligations.of(agreement).undated().stream()
                .filter(open -> open.kind() == kind)
                .toList();
    }

    static List<String> missing(UndatedObligation open) {
        return open.missing().stream().map(fact -> fact.text()).toList();
    }
}
