package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.END_OF_AGREEMENT;

import java.time.LocalDate;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.retention.RetentionPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When an agreement ends, and what its retention rules make of it. */
class AgreementEndTest {

    private static final RetentionPeriod YEAR_AFTER = Kept.after("P1Y", END_OF_AGREEMENT);

    private static DataSharingAgreement.Builder until(String lastDay) {
        return Kept.agreement()
                .addRetention(Kept.rule(YEAR_AFTER).build())
                .term(Term.builder().expiresOn(LocalDate.parse(lastDay)).build());
    }

    private static StatusChange change(AgreementStatus status, String day) {
        return StatusChange.builder().status(status).date(LocalDate.parse(day)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "TERMINATED, 2026-05-01, 2026-05-01, /statusHistory/1",
        "SUPERSEDED, 2026-05-01, 2026-05-01, /statusHistory/1",
        "EXPIRED, 2028-03-03, 2028-03-02, /term/expiresOn",
        "CLOSED, 2026-05-01, 2026-05-01, /statusHistory/1"
    })
    void whateverComesFirstIsTheEnd(AgreementStatus status, String day, LocalDate end, String source) {
        DataSharingAgreement agreement = until("2028-03-02")
                .addStatusHistory(change(AgreementStatus.IN_FORCE, "2025-03-03"), change(status, day))
                .build();

        assertThat(AgreementEnd.of(agreement)).hasValueSatisfying(found -> {
            assertThat(found.day()).isEqualTo(end);
            assertThat(found.source().text()).isEqualTo(source);
        });
    }

    @Test
    void agreementThatCameBackIntoForceHasNotEnded() {
        DataSharingAgreement agreement = until("2028-03-02")
                .addStatusHistory(
                        change(AgreementStatus.IN_FORCE, "2026-01-01"),
                        change(AgreementStatus.TERMINATED, "2025-05-01"))
                .build();

        assertThat(AgreementEnd.of(agreement)).map(AgreementEnd::day).contains(LocalDate.parse("2028-03-02"));
    }

    @Test
    void dayOfTheFirstOfSeveralEndsCounts() {
        DataSharingAgreement agreement = until("2028-03-02")
                .addStatusHistory(
                        change(AgreementStatus.CLOSED, "2026-09-01"), change(AgreementStatus.SUPERSEDED, "2026-05-01"))
                .build();

        assertThat(AgreementEnd.of(agreement)).map(AgreementEnd::day).contains(LocalDate.parse("2026-05-01"));
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementStatus.class,
            names = {"TERMINATED", "SUPERSEDED"})
    void agreementThatEndedBeforeItsTimeOnADayThatIsNotRecordedHasNoDay(AgreementStatus status) {
        DataSharingAgreement agreement = until("2028-03-02").status(status).build();

        assertThat(AgreementEnd.of(agreement)).isEmpty();
        assertThat(Kept.only(agreement, EventDates.none()).end())
                .isInstanceOfSatisfying(DueDate.NotComputable.class, open -> {
                    assertThat(open.reason())
                            .isEqualTo("the day from which the agreement is " + status.code()
                                    + " is not recorded; not after 2029-03-02");
                    // One year after the end of the term, by which it was over.
                    assertThat(open.notAfter()).contains(LocalDate.parse("2029-03-02"));
                    assertThat(open.missing()).extracting(MissingFact::text).containsExactly("end-of-agreement");
                });
    }

    @Test
    void dataOfAnAgreementThatIsSupersededIsKeptFromThatDay() {
        DataSharingAgreement agreement = until("2028-03-02")
                .status(AgreementStatus.SUPERSEDED)
                .addStatusHistory(change(AgreementStatus.SUPERSEDED, "2026-05-01"))
                .build();
        DueDate end = Kept.only(agreement, EventDates.none()).end();

        assertThat(end.day()).contains(LocalDate.parse("2027-05-01"));
        assertThat(end.reason())
                .isEqualTo(
                        "1 year after the end of the agreement (2026-05-01, on which another agreement took its place,"
                                + " unless that one takes the data over)");
    }
}
