package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.report.Finding;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Stage;
import org.dsauk.report.TextPosition;
import org.dsauk.report.ValidationReport;

/** Whatever a document says, it gets a report whose findings lead to places that exist. */
class RobustnessTest {

    @Provide
    Arbitrary<byte[]> mutatedBytes() {
        return Mutations.bytes();
    }

    @Provide
    Arbitrary<byte[]> mutatedTrees() {
        return Mutations.trees();
    }

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return DocumentArbitraries.agreements();
    }

    @Provide
    Arbitrary<Stage> stages() {
        return Arbitraries.of(Stage.values());
    }

    @Property
    void anyChangeOfBytesGetsAReport(@ForAll("mutatedBytes") byte[] utf8, @ForAll("stages") Stage stage) {
        DsaDocument document = DsaJson.lenient().read(utf8);

        assertThat(document.faults()).allSatisfy(fault -> assertIsWithin(utf8, fault));
        if (document.agreement().isEmpty()) {
            assertThat(document.faults()).isNotEmpty();
        }
        document.agreement().ifPresent(agreement -> assertHasAReport(agreement, document, utf8, stage));
    }

    @Property
    void anyChangeOfValuesGetsAReport(@ForAll("mutatedTrees") byte[] utf8, @ForAll("stages") Stage stage) {
        DsaDocument document = DsaJson.lenient().read(utf8);

        document.agreement().ifPresent(agreement -> assertHasAReport(agreement, document, utf8, stage));
        Statistics.label("documents without fault of reading")
                .collect(document.faults().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }

    @Property
    void anyAgreementGetsAReport(@ForAll("agreements") DataSharingAgreement agreement, @ForAll("stages") Stage stage) {
        byte[] utf8 = DsaJson.writeBytes(agreement);

        assertHasAReport(agreement, DsaJson.lenient().read(utf8), utf8, stage);
    }

    @Property
    void anyAgreementIsExplained(@ForAll("agreements") DataSharingAgreement agreement, @ForAll("stages") Stage stage) {
        WrittenAgreement written = WrittenAgreement.of(agreement);

        for (RuleInfo rule : DsaValidator.uk().rules()) {
            assertThat(DsaValidator.uk().explain(agreement, rule.id(), stage, Complete.DAY))
                    .allSatisfy(examination -> {
                        assertThat(written.has(examination.pointer()))
                                .as(examination.toString())
                                .isTrue();
                        assertThat(examination.reason()).isNotBlank();
                    });
        }
    }

    private static void assertHasAReport(
            DataSharingAgreement agreement, DsaDocument document, byte[] utf8, Stage stage) {
        ValidationReport report = DsaValidator.uk().validate(agreement, stage, Complete.DAY);
        WrittenAgreement written = WrittenAgreement.of(agreement);

        assertThat(report.findings()).allSatisfy(finding -> assertLeadsSomewhere(finding, written));
        ValidationReport located = document.locate(report);
        assertThat(located.findings().subList(0, document.faults().size())).isEqualTo(document.faults());
        assertThat(located.findings()).allSatisfy(finding -> assertIsWithin(utf8, finding));
        assertThat(TextReport.of(located).toString()).contains("not legal advice");
    }

    private static void assertLeadsSomewhere(Finding finding, WrittenAgreement written) {
        assertThat(written.has(finding.pointer())).as(finding.toString()).isTrue();
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.remedy()).isNotBlank();
    }

    /** The column after the last character of a line is still in the line: there, a text may end too early. */
    private static void assertIsWithin(byte[] utf8, Finding finding) {
        TextPosition position = finding.position().orElseThrow();
        List<String> lines = List.of(new String(utf8, StandardCharsets.ISO_8859_1).split("\n", -1));
        assertThat(position.line()).as(finding.toString()).isBetween(1, lines.size());
        assertThat(position.column())
                .as(finding.toString())
                .isBetween(1, lines.get(position.line() - 1).length() + 1);
    }
}
