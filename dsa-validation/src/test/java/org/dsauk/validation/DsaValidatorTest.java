package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.Examination;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.RuleOutcomes;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.dsauk.report.Waiver;
import org.junit.jupiter.api.Test;

class DsaValidatorTest {

    private static final DataSharingAgreement WITHOUT_REVIEW =
            Complete.agreement().toBuilder().review(Optional.empty()).build();
    private static final DataSharingAgreement WITHOUT_BASIS = Complete.withGround(
            1, ground -> ground.toBuilder().basis(Optional.empty()).build());

    @Test
    void emptyAgreementYieldsAReport() {
        DataSharingAgreement empty = DataSharingAgreement.builder()
                .id("urn:uuid:7f3f2a52-0d52-4f5e-9a43-1f1f7f2b7f10")
                .build();

        for (Stage stage : Stage.values()) {
            assertThat(Checked.at(empty, stage, Complete.DAY).verdict()).isEqualTo(Verdict.NOT_READY);
        }
    }

    @Test
    void reportTellsTheDateAndWhatItIsAbout() {
        ValidationReport report = Checked.atSigning(Complete.agreement());

        assertThat(report.asOf()).isEqualTo(Complete.DAY);
        assertThat(report.stage()).isEqualTo(Stage.SIGN);
        assertThat(report.title()).contains("Illustrative: support for children");
    }

    @Test
    void withoutADateTheDayInLondonIsTaken() {
        ZoneId london = ZoneId.of("Europe/London");
        LocalDate before = LocalDate.now(london);
        LocalDate asOf =
                DsaValidator.uk().validate(Complete.agreement(), Stage.SIGN).asOf();

        assertThat(asOf).isBetween(before, LocalDate.now(london));
    }

    @Test
    void dateBeyondTheKnownLawAddsOnePieceOfAdvice() {
        ValidationReport report = Checked.at(Complete.agreement(), Stage.EXCHANGE, LocalDate.of(2026, 7, 1));

        Finding finding = Checked.onlyFinding(report, "DSA-KNW-001", Severity.ADVICE, "");
        assertThat(finding.message()).contains("2026-07-01", report.lawKnown().toString());
        assertThat(report.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void findingCitesTheCodeOnlyOnDaysOnWhichItWasInForce() {
        Finding before = atSigning(WITHOUT_REVIEW, LocalDate.of(2021, 10, 4));
        Finding after = atSigning(WITHOUT_REVIEW, LocalDate.of(2021, 10, 5));

        assertThat(before.citations()).isEmpty();
        assertThat(after.citations()).hasSize(1);
    }

    private static Finding atSigning(DataSharingAgreement agreement, LocalDate asOf) {
        return Checked.at(agreement, Stage.SIGN, asOf).findings().stream()
                .filter(finding -> finding.ruleId().equals("DSA-LIF-001"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void waiverOfTheCodeTurnsTheFindingIntoAnOutcome() {
        DsaValidator validator = DsaValidator.uk().withWaivers(List.of(waiver("DSA-LIF-001", "")));

        ValidationReport report = validator.validate(WITHOUT_REVIEW, Stage.SIGN, Complete.DAY);
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomes()).containsEntry(Outcome.WAIVED, 1);
        assertThat(validator.explain(WITHOUT_REVIEW, "DSA-LIF-001", Stage.SIGN, Complete.DAY))
                .extracting(Examination::reason)
                .anySatisfy(reason -> assertThat(reason).contains("is not stated", "the sharing ends in a month"));
    }

    @Test
    void waiverElsewhereHasNoEffect() {
        DsaValidator validator = DsaValidator.uk().withWaivers(List.of(waiver("DSA-LIF-001", "/parties/0")));

        assertThat(validator.validate(WITHOUT_REVIEW, Stage.SIGN, Complete.DAY).findings())
                .hasSize(1);
    }

    @Test
    void waiverOfALawHasNoEffect() {
        DsaValidator validator = DsaValidator.uk().withWaivers(List.of(waiver("DSA-LAW-001", "")));

        ValidationReport report = validator.validate(WITHOUT_BASIS, Stage.SIGN, Complete.DAY);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(report.outcomes()).containsEntry(Outcome.WAIVED, 0);
    }

    private static Waiver waiver(String ruleId, String within) {
        return new Waiver(
                ruleId, new JsonPointer(within), "the sharing ends in a month", "the board", Optional.empty());
    }

    @Test
    void outcomesAreCountedForEachRuleAndNatureInTheOrderOfTheCatalogue() {
        ValidationReport report = Checked.atSigning(Complete.agreement());
        List<String> catalogue = DsaValidator.uk().rules().stream()
                .filter(rule -> rule.demands().stream()
                        .anyMatch(demand -> demand.severities().containsKey(Stage.SIGN)))
                .map(RuleInfo::id)
                .toList();

        assertThat(report.rules().stream().map(RuleOutcomes::ruleId).distinct()).containsExactlyElementsOf(catalogue);
        assertThat(report.rules())
                .filteredOn(rule -> rule.ruleId().equals("DSA-PTY-003"))
                .extracting(RuleOutcomes::nature)
                .containsExactly(Nature.LAW, Nature.PRACTICE);
    }

    @Test
    void ruleThatMeetsNoSubjectIsReportedWithNothing() {
        DataSharingAgreement agreement =
                Complete.agreement().toBuilder().retention(List.of()).build();

        assertThat(Checked.atSigning(agreement).rules())
                .filteredOn(rule -> rule.ruleId().equals("DSA-RET-002"))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.counts()).isEmpty());
    }

    @Test
    void ruleIsNotReportedAtAStageAtWhichItIsNotChecked() {
        assertThat(Checked.at(Complete.agreement(), Stage.EXCHANGE, Complete.DAY)
                        .rules())
                .extracting(RuleOutcomes::ruleId)
                .contains("DSA-LAW-001")
                .doesNotContain("DSA-PTY-002");
        assertThat(DsaValidator.uk().explain(Complete.agreement(), "DSA-PTY-002", Stage.EXCHANGE, Complete.DAY))
                .isEmpty();
    }

    @Test
    void explanationCountsAsTheReportDoes() {
        for (RuleOutcomes rule : Checked.atSigning(WITHOUT_BASIS).rules()) {
            long failed = DsaValidator.uk().explain(WITHOUT_BASIS, rule.ruleId(), Stage.SIGN, Complete.DAY).stream()
                    .filter(examination -> examination.outcome() == Outcome.FAILED)
                    .count();
            assertThat(failed).as(rule.ruleId()).isEqualTo(rule.ruleId().equals("DSA-LAW-001") ? 1 : 0);
        }
    }

    @Test
    void everyExaminationHasAReason() {
        DsaValidator.uk()
                .rules()
                .forEach(rule -> assertThat(Stream.of(Stage.values())
                                .flatMap(stage ->
                                        DsaValidator.uk()
                                                .explain(WITHOUT_BASIS, rule.id(), stage, Complete.DAY)
                                                .stream()))
                        .isNotEmpty()
                        .allSatisfy(
                                examination -> assertThat(examination.reason()).isNotBlank()));
    }

    @Test
    void explanationOfAnUnknownRuleIsRefused() {
        DsaValidator validator = DsaValidator.uk();

        assertThatThrownBy(() -> validator.explain(WITHOUT_BASIS, "DSA-XYZ-001", Stage.SIGN, Complete.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'DSA-XYZ-001'");
    }

    @Test
    void uncheckedRuleOfPracticeDoesNotWithholdTheVerdict() {
        ValidationReport report = Checked.atSigning(Complete.withRetention(rule -> rule.toBuilder()
                .period(Optional.<org.dsauk.retention.RetentionPeriod>empty())
                .build()));

        assertThat(report.rules())
                .filteredOn(rule -> rule.nature() == Nature.PRACTICE)
                .anySatisfy(rule ->
                        assertThat(rule.count(Outcome.COULD_NOT_BE_CHECKED)).isEqualTo(1));
        assertThat(report.unchecked()).isEmpty();
    }

    @Test
    void findingsComeInTheOrderOfTheCatalogueAndThenOfTheDocument() {
        DataSharingAgreement agreement = WITHOUT_BASIS.toBuilder()
                .review(Optional.empty())
                .title(Optional.empty())
                .build();

        assertThat(Checked.atSigning(agreement).findings())
                .extracting(Finding::ruleId)
                .containsExactly("DSA-STR-001", "DSA-LAW-001", "DSA-LIF-001");
    }
}
