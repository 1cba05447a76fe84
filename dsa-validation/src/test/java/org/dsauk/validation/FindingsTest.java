package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.Party;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.junit.jupiter.api.Test;

/** A report says how much there is without listing all of it, and nothing in it repeats what is long. */
class FindingsTest {

    private static final int NAMELESS = 1_500;

    /** The complete agreement with many parties that have no name, each an error when it is signed. */
    private static DataSharingAgreement withNamelessParties(int count) {
        DataSharingAgreement complete = Complete.agreement();
        Party party = complete.getParties().get(0);
        return complete.toBuilder()
                .addAllParties(IntStream.range(0, count)
                        .mapToObj(i -> party.toBuilder()
                                .id("nameless-" + i)
                                .name(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    @Test
    void aReportListsAThousandFindingsAndSaysHowManyMoreThereAre() {
        ValidationReport report = Checked.atSigning(withNamelessParties(NAMELESS));

        assertThat(report.findings()).hasSize(1_001);
        assertThat(report.findings().get(1_000).ruleId()).isEqualTo("DSA-KNW-002");
        assertThat(report.findings().get(1_000).message()).contains("500 errors");
    }

    @Test
    void whatIsNotListedIsCounted() {
        ValidationReport all = Checked.atSigning(withNamelessParties(10));
        ValidationReport bounded =
                DsaValidator.uk().withMostFindings(3).validate(withNamelessParties(10), Stage.SIGN, Complete.DAY);

        assertThat(bounded.findings()).hasSize(4);
        assertThat(bounded.outcomes()).isEqualTo(all.outcomes());
        assertThat(bounded.outcomes().get(Outcome.FAILED)).isEqualTo(10);
        assertThat(bounded.verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void theVerdictLineOfAPageSaysThatMoreIsNotListed() {
        ValidationReport bounded =
                DsaValidator.uk().withMostFindings(3).validate(withNamelessParties(10), Stage.SIGN, Complete.DAY);

        assertThat(TextReport.of(bounded).toString()).contains("listed, and more that are not");
        assertThat(TextReport.of(Checked.atSigning(withNamelessParties(10))).toString())
                .doesNotContain("more that are not");
    }

    @Test
    void errorsHaveRoomBeforeWarningsThatCameEarlier() {
        Findings findings = new Findings(2);
        add(findings, Severity.WARNING, "first");
        add(findings, Severity.WARNING, "second");
        add(findings, Severity.ERROR, "third");
        add(findings, Severity.ADVICE, "fourth");

        assertThat(findings.all())
                .extracting(Finding::message)
                .containsExactly(
                        "first",
                        "third",
                        "there are more findings than a report lists: another 1 warning, 1 item of advice");
        assertThat(findings.all().get(2).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void errorsBeyondTheBoundKeepTheVerdict() {
        Findings findings = new Findings(1);
        add(findings, Severity.ERROR, "first");
        add(findings, Severity.ERROR, "second");

        assertThat(findings.all().get(1).severity()).isEqualTo(Severity.ERROR);
    }

    private static void add(Findings findings, Severity severity, String message) {
        findings.add(
                severity,
                () -> new Finding(
                        "DSA-X",
                        severity,
                        Nature.PRACTICE,
                        JsonPointer.ROOT,
                        Optional.empty(),
                        message,
                        "mend it",
                        List.of()));
    }

    @Test
    void aBoundThatHasRoomForNothingIsRefused() {
        assertThatThrownBy(() -> DsaValidator.uk().withMostFindings(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    void aLongIdIsNotRepeatedInEveryMessage() {
        String id = "x".repeat(100_000);
        DataSharingAgreement complete = Complete.agreement();
        DataFlow flow = complete.getFlows().get(0);
        ValidationReport report = Checked.atSigning(complete.toBuilder()
                .addAllFlows(IntStream.range(0, 50)
                        .mapToObj(i -> flow.toBuilder()
                                .id(id + i)
                                .recipients(List.of(id))
                                .items(List.of(id))
                                .purposes(List.of())
                                .build())
                        .toList())
                .build());

        assertThat(report.findings()).hasSizeGreaterThan(100);
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.message().length() + finding.remedy().length()).isLessThan(1_000);
        });
    }
}
