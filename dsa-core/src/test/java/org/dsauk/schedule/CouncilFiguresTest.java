package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.CREATION;
import static org.dsauk.retention.RetentionEvent.END_OF_AGREEMENT;
import static org.dsauk.retention.RetentionEvent.END_OF_FINANCIAL_YEAR;
import static org.dsauk.retention.RetentionEvent.END_OF_PROJECT;
import static org.dsauk.retention.RetentionEvent.MATCH_COMPLETED;
import static org.dsauk.retention.RetentionEvent.RECEIPT;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.day;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.range;
import static org.dsauk.schedule.Kept.rule;
import static org.dsauk.schedule.Kept.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.Indefinite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that schedules of councils, of matches and of projects state. */
class CouncilFiguresTest {

    @ParameterizedTest
    // The financial year of the closure ends on the next 31 March, which the day itself may be; six more years follow.
    @CsvSource({"2026-03-31, 2032-03-31", "2026-04-01, 2033-03-31", "2026-12-24, 2033-03-31", "2028-02-29, 2034-03-31"})
    void revenuesAndHousingRecordIsKeptSixYearsBesideTheCurrentOne(String closed, String last) {
        assertThat(day(after("P6Y", END_OF_FINANCIAL_YEAR, CASE_CLOSURE), on(CASE_CLOSURE, closed)))
                .isEqualTo(last);
    }

    @Test
    void matchesOfTheFraudInitiativeAreKeptToTheEndOfTheExercise() {
        // The exercise ends on 31 March 2027: with it, not a day later.
        assertThat(end(until(END_OF_PROJECT), on(END_OF_PROJECT, "2027-03-31")))
                .isEqualTo(new DueDate.On(
                        LocalDate.parse("2027-03-31"), Optional.empty(), "until the end of the project (2027-03-31)"));
    }

    @Test
    void picturesOfCamerasAreKeptThirtyOneDays() {
        // 1 December + 31 days: the month has 31, so 1 January.
        assertThat(day(after("P31D", CREATION), on(CREATION, "2026-12-01"))).isEqualTo("2027-01-01");
    }

    @Test
    void picturesThatWereExtractedAreKeptUntilTheCaseIsClosed() {
        DataSharingAgreement agreement = Kept.with(
                rule(after("P31D", CREATION)).addCopies(HeldCopy.RECEIVED).build(),
                rule(until(CASE_CLOSURE))
                        .id("extract")
                        .addCopies(HeldCopy.DERIVED)
                        .build());
        // 31 days after 1 December 2026 are over on 1 January 2027, while the case is open to 15 September 2028.
        assertThat(lastDays(agreement, on(CREATION, "2026-12-01", CASE_CLOSURE, "2028-09-15")))
                .isEqualTo(Map.of(HeldCopy.RECEIVED, "2027-01-01", HeldCopy.DERIVED, "2028-09-15"));
        // Before it is closed the extract has no last day; the rest goes all the same.
        assertThat(lastDays(agreement, on(CREATION, "2026-12-01")))
                .isEqualTo(Map.of(HeldCopy.RECEIVED, "2027-01-01", HeldCopy.DERIVED, "none"));
    }

    private static Map<HeldCopy, String> lastDays(DataSharingAgreement agreement, EventDates events) {
        return RetentionSchedule.of(agreement, events).disposals().stream()
                .collect(Collectors.toMap(
                        entry -> entry.copy().orElseThrow(),
                        entry -> entry.end().day().map(LocalDate::toString).orElse("none")));
    }

    @ParameterizedTest
    // Six months after the last day of August there is no 31 February, and no 29th but in leap years.
    @CsvSource({"2026-08-31, 2027-02-28", "2027-08-31, 2028-02-29", "2026-08-28, 2027-02-28"})
    void resultOfABarringCheckIsKeptUpToSixMonths(String received, String last) {
        assertThat(day(after("P6M", RECEIPT), on(RECEIPT, received))).isEqualTo(last);
    }

    @Test
    void dayThatAShorterMonthLacksIsSaidInTheReason() {
        assertThat(end(after("P6M", RECEIPT), on(RECEIPT, "2026-08-31")).reason())
                .isEqualTo("6 months after the receipt of the data (2026-08-31), on the last day of a shorter month");
        assertThat(end(after("P6M", RECEIPT), on(RECEIPT, "2026-08-28")).reason())
                .isEqualTo("6 months after the receipt of the data (2026-08-28)");
    }

    @Test
    void extractOfAProjectGoesThirtyToNinetyDaysAfterItsEnd() {
        // 30 June + 30 days is 30 July; + 90 days: 31 of July and 31 of August leave 28 September.
        assertThat(end(range("P30D", "P90D", END_OF_PROJECT), on(END_OF_PROJECT, "2026-06-30")))
                .isEqualTo(new DueDate.On(
                        LocalDate.parse("2026-09-28"),
                        Optional.of(LocalDate.parse("2026-07-30")),
                        "90 days after the end of the project (2026-06-30), at least 30 days"));
    }

    @Test
    void anonymousOutputOfAProjectStays() {
        // There is no day to work out: no time runs for it, whatever happens.
        assertThat(end(Indefinite.builder().reason("It tells of nobody").build(), EventDates.none()))
                .isEqualTo(new DueDate.Never("it is kept for good: It tells of nobody"));
    }

    @Test
    void nonMatchesGoAtOnce() {
        // 30 June + no days is 30 June.
        assertThat(end(after("P0D", MATCH_COMPLETED), on(MATCH_COMPLETED, "2026-06-30")))
                .isEqualTo(new DueDate.On(
                        LocalDate.parse("2026-06-30"),
                        Optional.empty(),
                        "at once after the completion of the match (2026-06-30)"));
    }

    @Test
    void nonMatchesGoWithinOneToThreeMonths() {
        // 30 November + 1 month is 30 December; + 3 months: February 2027 ends on the 28th.
        assertThat(end(range("P1M", "P3M", MATCH_COMPLETED), on(MATCH_COMPLETED, "2026-11-30")))
                .isInstanceOfSatisfying(DueDate.On.class, on -> {
                    assertThat(on.earliest()).contains(LocalDate.parse("2026-12-30"));
                    assertThat(on.date()).isEqualTo(LocalDate.parse("2027-02-28"));
                });
    }

    @ParameterizedTest
    // The term ends on 2028-06-30: 6 years later is 2034-06-30, 12 years later 2040-06-30.
    @CsvSource({"P6Y, 2034-06-30", "P12Y, 2040-06-30"})
    void agreementItselfIsKeptSixYearsAfterItsEndAndTwelveIfADeed(String length, String last) {
        DataSharingAgreement agreement = Kept.agreement()
                .term(Term.builder().expiresOn(LocalDate.parse("2028-06-30")).build())
                .addRetention(rule(after(length, END_OF_AGREEMENT))
                        .addCopies(HeldCopy.AGREEMENT_DOCUMENT)
                        .build())
                .build();
        ScheduledDisposal entry = Kept.only(agreement, EventDates.none());
        assertThat(entry.disposal().day()).contains(LocalDate.parse(last));
        assertThat(entry.disposal().reason())
                .endsWith("the end of the agreement (2028-06-30, the last day of its term)");
        assertThat(List.of(entry.holder(), entry.item(), entry.copy()))
                .containsExactly(Optional.of("trust"), Optional.empty(), Optional.of(HeldCopy.AGREEMENT_DOCUMENT));
    }
}
