package org.dsauk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;
import org.dsauk.law.Instrument;
import org.dsauk.law.Law;
import org.dsauk.law.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationReportTest {

    @Test
    void withoutFindingsAndWithEverythingCheckedItIsReady() {
        assertThat(report(List.of(), List.of(passed())).verdict()).isEqualTo(Verdict.READY);
        assertThat(report(List.of(), List.of()).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void warningsAndAdviceDoNotBlock() {
        List<Finding> findings = List.of(finding(Severity.WARNING), finding(Severity.ADVICE));
        assertThat(report(findings, List.of(passed())).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void anErrorBlocksEvenWhereSomethingCouldNotBeChecked() {
        List<Finding> findings = List.of(finding(Severity.WARNING), finding(Severity.ERROR));
        assertThat(report(findings, List.of(passed())).verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(report(findings, List.of(unchecked(Nature.LAW))).verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @ParameterizedTest
    @CsvSource({"LAW, UNDECIDED", "INTEGRITY, UNDECIDED", "PRACTICE, READY", "STATUTORY_CODE, READY"})
    void onlyUncheckedLawAndIntegrityWithholdTheVerdict(Nature nature, Verdict expected) {
        ValidationReport report = report(List.of(), List.of(passed(), unchecked(nature)));
        assertThat(report.verdict()).isEqualTo(expected);
        assertThat(report.unchecked()).hasSize(expected == Verdict.UNDECIDED ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "NOT_APPLICABLE", "WAIVED", "PASSED"})
    void noOtherOutcomeWithholdsTheVerdict(Outcome outcome) {
        RuleOutcomes law = new RuleOutcomes("DSA-X-001", Nature.LAW, Map.of(outcome, 3));
        assertThat(report(List.of(), List.of(law)).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void aCountOfZeroWithholdsNothing() {
        RuleOutcomes law = new RuleOutcomes("DSA-X-001", Nature.LAW, Map.of(Outcome.COULD_NOT_BE_CHECKED, 0));
        assertThat(report(List.of(), List.of(law)).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void outcomesAreTotalledOverAllRulesAndEveryOutcomeIsAKey() {
        RuleOutcomes one = new RuleOutcomes("DSA-X-001", Nature.LAW, Map.of(Outcome.PASSED, 2, Outcome.FAILED, 1));
        RuleOutcomes two = new RuleOutcomes("DSA-X-002", Nature.PRACTICE, Map.of(Outcome.PASSED, 3, Outcome.WAIVED, 4));
        assertThat(report(List.of(), List.of(one, two)).outcomes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Outcome.PASSED, 5,
                        Outcome.FAILED, 1,
                        Outcome.NOT_APPLICABLE, 0,
                        Outcome.COULD_NOT_BE_CHECKED, 0,
                        Outcome.WAIVED, 4));
        assertThat(report(List.of(), List.of()).outcomes()).containsOnlyKeys(Outcome.values());
    }

    @Test
    void anOutcomeThatDidNotOccurCountsZero() {
        assertThat(passed().count(Outcome.PASSED)).isEqualTo(1);
        assertThat(passed().count(Outcome.FAILED)).isZero();
    }

    @Test
    void findingsOfASeverityKeepTheirOrder() {
        Finding first = finding("DSA-X-001", Severity.WARNING);
        Finding error = finding("DSA-X-002", Severity.ERROR);
        Finding second = finding("DSA-X-003", Severity.WARNING);
        ValidationReport report = report(List.of(first, error, second), List.of());
        assertThat(report.findings(Severity.WARNING)).containsExactly(first, second);
        assertThat(report.findings(Severity.ERROR)).containsExactly(error);
        assertThat(report.findings(Severity.ADVICE)).isEmpty();
    }

    @Test
    void otherFindingsChangeNothingElse() {
        ValidationReport report = report(List.of(), List.of(unchecked(Nature.LAW)));
        List<Finding> others = List.of(finding(Severity.ERROR));
        ValidationReport changed = report.withFindings(others);
        assertThat(changed.findings()).isEqualTo(others);
        assertThat(changed.withFindings(List.of())).isEqualTo(report);
    }

    @Test
    void aReportCopiesItsLists() {
        List<Finding> findings = new ArrayList<>(List.of(finding(Severity.ERROR)));
        List<RuleOutcomes> rules = new ArrayList<>(List.of(passed()));
        ValidationReport report = report(findings, rules);
        findings.clear();
        rules.clear();
        assertThat(report.findings()).hasSize(1).isUnmodifiable();
        assertThat(report.rules()).hasSize(1).isUnmodifiable();
    }

    @Test
    void countsAreCopied() {
        Map<Outcome, Integer> counts = new EnumMap<>(Map.of(Outcome.PASSED, 1));
        RuleOutcomes outcomes = new RuleOutcomes("DSA-X-001", Nature.LAW, counts);
        counts.put(Outcome.PASSED, 9);
        assertThat(outcomes.count(Outcome.PASSED)).isEqualTo(1);
        assertThat(outcomes.counts()).isUnmodifiable();
    }

    @Test
    void whatIsKnownOfARuleIsCopied() {
        Map<Stage, Severity> severities = new HashMap<>(Map.of(Stage.SIGN, Severity.ERROR));
        List<Citation> citations =
                new ArrayList<>(List.of(Instrument.UK_GDPR.whole().always()));
        List<String> facts = new ArrayList<>(List.of("title"));
        Demand demand = new Demand(facts, Nature.LAW, severities, citations, InForce.ALWAYS);
        List<Demand> demands = new ArrayList<>(List.of(demand));
        RuleInfo info = new RuleInfo("DSA-X-001", "A title", demands);
        facts.clear();
        severities.clear();
        citations.clear();
        demands.clear();
        assertThat(info.demands()).hasSize(1).isUnmodifiable();
        assertThat(info.main().facts()).containsExactly("title").isUnmodifiable();
        assertThat(info.severities()).containsOnly(Map.entry(Stage.SIGN, Severity.ERROR));
        assertThat(info.severities()).isUnmodifiable();
        assertThat(info.citations()).hasSize(1).isUnmodifiable();
    }

    @Test
    void ruleWithoutADemandIsRefused() {
        assertThatThrownBy(() -> new RuleInfo("DSA-X-001", "A title", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'DSA-X-001'");
    }

    @ParameterizedTest
    @EnumSource
    void onlyLawAndIntegrityMayBlockAStage(Nature nature) {
        assertThat(nature.mayBeError()).isEqualTo(nature == Nature.LAW || nature == Nature.INTEGRITY);
    }

    private static RuleOutcomes passed() {
        return new RuleOutcomes("DSA-X-001", Nature.LAW, Map.of(Outcome.PASSED, 1));
    }

    private static RuleOutcomes unchecked(Nature nature) {
        return new RuleOutcomes("DSA-X-002", nature, Map.of(Outcome.PASSED, 5, Outcome.COULD_NOT_BE_CHECKED, 1));
    }

    private static Finding finding(Severity severity) {
        return finding("DSA-X-001", severity);
    }

    private static Finding finding(String id, Severity severity) {
        List<Provision> citations = List.of(Instrument.UK_GDPR.article("6"));
        return new Finding(
                id, severity, Nature.LAW, JsonPointer.ROOT, Optional.empty(), "is wrong", "mend it", citations);
    }

    private static ValidationReport report(List<Finding> findings, List<RuleOutcomes> rules) {
        LocalDate asOf = LocalDate.of(2026, 3, 1);
        return new ValidationReport(
                "urn:x:1", Optional.of("A"), Stage.SIGN, asOf, Law.uk().known(), findings, rules);
    }
}
