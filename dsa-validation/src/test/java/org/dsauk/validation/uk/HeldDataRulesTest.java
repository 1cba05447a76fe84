package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Identifiability;
import org.dsauk.report.Examination;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionRule;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.junit.jupiter.api.Test;

/** Whether data is held after its time. */
class HeldDataRulesTest {

    private static final String ID = "DSA-RET-008";

    /** The rule keeps data for a year after a case was closed. */
    private static final LocalDate CLOSED = LocalDate.of(2025, 6, 15);

    /** 15 June 2025 and a year is 15 June 2026, the last day on which the data is kept. */
    private static final LocalDate LAST = LocalDate.of(2026, 6, 15);

    @Test
    void dataThatIsHeldOnTheDayAfterItsLastFailsAndSaysWhichRule() {
        assertThat(at(holding(held()), LAST).findings()).isEmpty();

        Finding finding = onlyFinding(at(holding(held()), LAST.plusDays(1)), ID, ERROR, "/heldData/0");
        assertThat(finding.message()).contains("'i1'", "2026-06-15", "'r1'");
    }

    @Test
    void dataThatWentIsNotAskedAboutFromThatDay() {
        HeldData gone = held().toBuilder().disposedOn(LAST.plusDays(5)).build();

        assertThat(outcome(holding(gone), LAST.plusDays(5))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(holding(gone), LAST.plusDays(4))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void openHoldKeepsDataAndAnotherOneDoesNot() {
        RetentionHold hold = RetentionHold.builder()
                .startsOn(LocalDate.of(2026, 1, 1))
                .addHolders("st-hilda")
                .build();

        assertThat(outcome(holding(held(), hold), LAST.plusYears(3))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(
                        holding(
                                held(),
                                hold.toBuilder().holders(List.of("camden")).build()),
                        LAST.plusDays(1)))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void missingEventIsNamedWhereTheDayCannotBeComputed() {
        DataSharingAgreement agreement =
                holding(held().toBuilder().events(List.of()).build());

        assertThat(outcome(agreement, LAST)).isEqualTo(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(ofTheTime(agreement, LAST).reason()).contains("'case-closure'");
    }

    @Test
    void dataWithoutARuleCouldNotBeChecked() {
        DataSharingAgreement agreement =
                holding(held()).toBuilder().retention(List.of()).build();

        assertThat(outcome(agreement, LAST)).isEqualTo(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(ofTheTime(agreement, LAST).reason()).endsWith("for lack of a retention rule that says until when");
    }

    @Test
    void dataOfNobodyKnownOrOfNoDayIsHeldAndReported() {
        assertThat(Stream.of(
                        HeldData.builder().build(),
                        HeldData.builder().holder("nobody").addItems("nothing").build(),
                        HeldData.builder()
                                .holder("st-hilda")
                                .addEvents(DatedEvent.builder().build())
                                .build()))
                .allSatisfy(held -> assertThat(outcome(holding(held), LAST)).isNotEqualTo(Outcome.FAILED));
    }

    @Test
    void purposeThatKeepsItLongerLetsItStay() {
        RetentionRule first = Complete.agreement().getRetention().get(0).toBuilder()
                .addPurposes("p1")
                .build();
        RetentionRule second = first.toBuilder()
                .id("r2")
                .purposes(List.of("p2"))
                .period(AfterEvent.builder()
                        .length(Period.ofYears(2))
                        .event(RetentionEvent.CASE_CLOSURE)
                        .build())
                .build();
        DataSharingAgreement agreement = holding(held()).toBuilder()
                .addPurposes(Complete.agreement().getPurposes().get(0).toBuilder()
                        .id("p2")
                        .build())
                .flows(List.of(Complete.agreement().getFlows().get(0).toBuilder()
                        .addPurposes("p2")
                        .build()))
                .retention(List.of(first, second))
                .build();

        // 15 June 2025 and two years is 15 June 2027.
        assertThat(outcome(agreement, LAST.plusYears(1))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(agreement, LAST.plusYears(1).plusDays(1))).isEqualTo(Outcome.FAILED);
        HeldData forOne = held().toBuilder().addPurposes("p1").build();
        assertThat(outcome(agreement.toBuilder().heldData(List.of(forOne)).build(), LAST.plusDays(1)))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void dataThatIsKeptForGoodOrIsOfNoPersonNeverFails() {
        DataSharingAgreement forGood = Complete.withRetention(rule -> rule.toBuilder()
                .period(Indefinite.builder().reason("For the archive").build())
                .build());
        DataSharingAgreement counts = Complete.withItem(item ->
                item.toBuilder().identifiability(Identifiability.AGGREGATE).build());

        assertThat(outcome(forGood.toBuilder().heldData(List.of(held())).build(), LAST.plusYears(100)))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(counts.toBuilder().heldData(List.of(held())).build(), LAST.plusYears(100)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void leapDayHasItsAnniversaryOnTheLastOfFebruary() {
        // 29 February 2024 and a year is 28 February 2025.
        DataSharingAgreement agreement = holding(closed(LocalDate.of(2024, 2, 29)));

        assertThat(outcome(agreement, LocalDate.of(2025, 2, 28))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(agreement, LocalDate.of(2025, 3, 1))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void dataThatWentOnTheDayOfItsReceiptPassesAndTheDayBeforeIsWarned() {
        LocalDate came = LocalDate.of(2024, 2, 29);

        assertThat(Checked.found(holding(gone(came, RetentionEvent.RECEIPT, came)), ID))
                .isEmpty();
        assertThat(Checked.found(holding(gone(came, RetentionEvent.CREATION, came.minusDays(1))), ID))
                .containsExactly("/heldData/0/disposedOn");
        Finding finding = onlyFinding(
                at(holding(gone(came, RetentionEvent.RECEIPT, came.minusDays(1))), LAST),
                ID,
                WARNING,
                "/heldData/0/disposedOn");
        assertThat(finding.message()).contains("2024-02-28", "is earlier than a day on which it was there");
        assertThat(finding.remedy()).contains("2024-02-29");
    }

    @Test
    void dataThatWentBeforeItWasLastSeenIsWarned() {
        HeldData seen = held().toBuilder().heldOn(LAST).disposedOn(LAST).build();

        assertThat(Checked.found(holding(seen), ID)).isEmpty();
        assertThat(Checked.found(
                        holding(seen.toBuilder().disposedOn(LAST.minusDays(1)).build()), ID))
                .containsExactly("/heldData/0/disposedOn");
    }

    @Test
    void eventsOfTheDataThatComeAfterItsDisposalAreNotOutOfOrder() {
        assertThat(Checked.found(holding(gone(LAST, RetentionEvent.CASE_CLOSURE, LAST.minusDays(1))), ID))
                .isEmpty();
    }

    @Test
    void entryThatDoesNotSayWhoHoldsItIsWarned() {
        assertThat(Checked.found(holding(HeldData.builder().build()), ID)).containsExactly("/heldData/0");
    }

    private static HeldData gone(LocalDate happened, RetentionEvent event, LocalDate disposed) {
        return HeldData.builder()
                .holder("st-hilda")
                .addItems("i1")
                .addEvents(DatedEvent.builder().event(event).date(happened).build())
                .disposedOn(disposed)
                .build();
    }

    private static HeldData held() {
        return closed(CLOSED);
    }

    private static HeldData closed(LocalDate day) {
        return HeldData.builder()
                .holder("st-hilda")
                .addItems("i1")
                .addEvents(DatedEvent.builder()
                        .event(RetentionEvent.CASE_CLOSURE)
                        .date(day)
                        .build())
                .build();
    }

    private static DataSharingAgreement holding(HeldData held, RetentionHold... holds) {
        return Complete.agreement().toBuilder()
                .heldData(List.of(held))
                .holds(List.of(holds))
                .build();
    }

    private static org.dsauk.report.ValidationReport at(DataSharingAgreement agreement, LocalDate day) {
        return Checked.at(agreement, Stage.EXCHANGE, day);
    }

    private static Outcome outcome(DataSharingAgreement agreement, LocalDate day) {
        return ofTheTime(agreement, day).outcome();
    }

    /** What the first of the three checks came to, which looks at the time. */
    private static Examination ofTheTime(DataSharingAgreement agreement, LocalDate day) {
        List<Examination> all = DsaValidator.uk().explain(agreement, ID, Stage.EXCHANGE, day);
        assertThat(all).hasSize(3);
        return all.get(0);
    }
}
