package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.agreement.TermEvent;
import org.dsauk.agreement.TermEventKind;
import org.dsauk.report.Examination;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where an agreement stands on the day on which data is shared. */
class StatusRulesTest {

    private static final String RULE = "DSA-LIF-003";
    private static final LocalDate BEGINS = LocalDate.of(2026, 2, 1);
    private static final LocalDate DAY = Complete.DAY;

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void dataIsSharedOnlyInForceOrUnderReview(AgreementStatus status) {
        DataSharingAgreement agreement = Complete.agreement().toBuilder()
                .status(status)
                .statusHistory(List.of())
                .build();
        boolean inForce = status == AgreementStatus.IN_FORCE || status == AgreementStatus.UNDER_REVIEW;

        assertThat(found(agreement, DAY)).isEqualTo(inForce ? List.of() : List.of("/status"));
    }

    @Test
    void statusThatIsNotStatedBarsTheExchange() {
        DataSharingAgreement agreement = Complete.agreement().toBuilder()
                .status(Optional.empty())
                .statusHistory(List.of())
                .build();

        assertThat(found(agreement, DAY)).containsExactly("");
    }

    @Test
    void termCountsFromItsFirstDayToItsLast() {
        DataSharingAgreement agreement =
                undated(Term.builder().effectiveFrom(BEGINS).expiresOn(DAY).build());

        assertThat(found(agreement, BEGINS.minusDays(1))).containsExactly("/term/effectiveFrom");
        assertThat(found(agreement, BEGINS)).isEmpty();
        assertThat(found(agreement, DAY)).isEmpty();
        assertThat(found(agreement, DAY.plusDays(1))).containsExactly("/term/expiresOn");
    }

    @Test
    void missingFirstDayFailsAtTheTermAndATermThatBeginsWithAnEventCouldNotBeChecked() {
        TermEvent accepted = TermEvent.builder().kind(TermEventKind.ACCEPTANCE).build();
        ValidationReport report =
                exchange(undated(Term.builder().addBegins(accepted).build()), DAY);

        assertThat(found(undated(Term.builder().build()), DAY)).containsExactly("/term");
        assertThat(found(Complete.agreement().toBuilder().term(Optional.empty()).build(), DAY))
                .containsExactly("");
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void recordTellsTheStatusOfTheDayWhateverItIsNow() {
        DataSharingAgreement agreement = recorded(
                change(AgreementStatus.PARTIALLY_SIGNED, "2026-01-15"),
                change(AgreementStatus.IN_FORCE, "2026-02-01"),
                change(AgreementStatus.SUSPENDED, "2026-03-02"),
                change(AgreementStatus.IN_FORCE, "2026-04-01"),
                change(AgreementStatus.TERMINATED, "2026-06-30"));

        assertThat(found(agreement, LocalDate.of(2026, 1, 31))).contains("/statusHistory/0");
        assertThat(found(agreement, LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(found(agreement, LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(found(agreement, LocalDate.of(2026, 3, 2))).containsExactly("/statusHistory/2");
        assertThat(found(agreement, LocalDate.of(2026, 3, 31))).containsExactly("/statusHistory/2");
        assertThat(found(agreement, LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(found(agreement, LocalDate.of(2026, 6, 29))).isEmpty();
        assertThat(found(agreement, LocalDate.of(2026, 6, 30))).containsExactly("/statusHistory/4");
    }

    @Test
    void beforeTheRecordBeginsTheStatusIsNotKnown() {
        DataSharingAgreement agreement = recorded(change(AgreementStatus.IN_FORCE, "2026-05-01"));

        assertThat(exchange(agreement, LocalDate.of(2026, 4, 30)).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(exchange(agreement, LocalDate.of(2026, 5, 1)).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void everyStepOfTheRecordMustBeOneThatAnAgreementCanMake() {
        DataSharingAgreement agreement =
                recorded(change(AgreementStatus.DRAFT, "2026-01-05"), change(AgreementStatus.IN_FORCE, "2026-02-01"));
        Finding finding = Checked.onlyFinding(exchange(agreement, DAY), RULE, ERROR, "/statusHistory/1/status");

        assertThat(finding.message()).contains("draft to in-force");
        assertThat(finding.remedy()).contains("after 'draft' comes 'in-review'");
        Checked.onlyFinding(agreement, RULE, WARNING, "/statusHistory/1/status");
    }

    @Test
    void nothingComesAfterClosingAndNoStatusComesAfterItself() {
        assertThat(found(
                        recorded(
                                change(AgreementStatus.CLOSED, "2026-01-05"),
                                change(AgreementStatus.IN_FORCE, "2026-02-01"),
                                change(AgreementStatus.IN_FORCE, "2026-03-01")),
                        DAY))
                .containsExactly("/statusHistory/1/status", "/statusHistory/2/status");
    }

    @Test
    void stepsOnOneDayAreInOrderAndAnEarlierDayIsNot() {
        StatusChange signed = change(AgreementStatus.PARTIALLY_SIGNED, "2026-02-01");

        assertThat(found(recorded(signed, change(AgreementStatus.IN_FORCE, "2026-02-01")), DAY))
                .isEmpty();
        assertThat(found(recorded(signed, change(AgreementStatus.IN_FORCE, "2026-01-31")), LocalDate.of(2026, 2, 1)))
                .contains("/statusHistory/1/date");
    }

    @Test
    void entryWithoutAStatusOrADayFailsAndTheOthersOfTheRecordCount() {
        StatusChange signed = change(AgreementStatus.PARTIALLY_SIGNED, "2026-01-15");
        StatusChange undated =
                StatusChange.builder().status(AgreementStatus.IN_FORCE).build();
        StatusChange nameless = StatusChange.builder().date(BEGINS).build();

        assertThat(found(recorded(signed, undated), DAY)).containsExactly("/statusHistory/0", "/statusHistory/1");
        assertThat(found(
                        recorded(signed, nameless).toBuilder()
                                .status(AgreementStatus.IN_FORCE)
                                .build(),
                        DAY))
                .containsExactly("/statusHistory/0", "/statusHistory/1");
    }

    /** As in the participation: whichever of the two stops sharing counts. */
    @Test
    void statusThatStopsSharingCountsThoughTheRecordStillEndsInForce() {
        DataSharingAgreement suspended = recorded(change(AgreementStatus.IN_FORCE, "2025-04-01")).toBuilder()
                .status(AgreementStatus.SUSPENDED)
                .build();
        Examination onTheDay = DsaValidator.uk()
                .explain(suspended, RULE, Stage.EXCHANGE, LocalDate.of(2026, 7, 1))
                .get(0);

        assertThat(onTheDay.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(onTheDay.pointer().text()).isEqualTo("/status");
        assertThat(onTheDay.reason()).isEqualTo("the status 'suspended' does not allow sharing on the day");
    }

    @Test
    void statusMustBeTheLastOfTheRecord() {
        DataSharingAgreement agreement = Complete.agreement().toBuilder()
                .status(AgreementStatus.UNDER_REVIEW)
                .build();

        assertThat(found(agreement, DAY)).containsExactly("/status");
        Checked.onlyFinding(agreement, RULE, WARNING, "/status");
    }

    @Test
    void agreementWithoutARecordHasNoStepsToLookAt() {
        DataSharingAgreement agreement =
                Complete.agreement().toBuilder().statusHistory(List.of()).build();

        assertThat(DsaValidator.uk().explain(agreement, RULE, Stage.SIGN, DAY))
                .extracting(examination -> examination.outcome())
                .containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(found(agreement, DAY)).isEmpty();
    }

    private static DataSharingAgreement undated(Term term) {
        return Complete.agreement().toBuilder()
                .term(term)
                .statusHistory(List.of())
                .build();
    }

    private static DataSharingAgreement recorded(StatusChange... changes) {
        return Complete.agreement().toBuilder()
                .statusHistory(List.of(changes))
                .status(Stream.of(changes).reduce((one, other) -> other).flatMap(StatusChange::getStatus))
                .build();
    }

    private static StatusChange change(AgreementStatus status, String day) {
        return StatusChange.builder().status(status).date(LocalDate.parse(day)).build();
    }

    private static ValidationReport exchange(DataSharingAgreement agreement, LocalDate asOf) {
        return Checked.at(agreement, Stage.EXCHANGE, asOf);
    }

    private static List<String> found(DataSharingAgreement agreement, LocalDate asOf) {
        return exchange(agreement, asOf).findings().stream()
                .filter(finding -> finding.ruleId().equals(RULE))
                .map(finding -> finding.pointer().text())
                .toList();
    }
}
