package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.report.Finding;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.dsauk.retention.Indefinite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What single real agreements say that others do not, each in a document of its own: typed members hold it,
 * contradictions and gaps are reported, and nothing is refused.
 */
class HardCasesTest {

    private static final Path FOLDER = Path.of(System.getProperty("dsa.root"))
            .resolve("dsa-validation/src/test/resources/org/dsauk/validation/hard-cases");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWordOfItHasATypedPlaceAndIsWrittenAsItWas(Path file) throws IOException {
        String text = Files.readString(file);
        DsaDocument document = DsaJson.strict().read(text);

        assertThat(document.faults()).isEmpty();
        assertThat(WrittenAgreement.of(agreement(file)).tree()).isEqualTo(new JsonMapper().readTree(text));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itIsReportedAndNotRefusedAtEveryStage(Path file) throws IOException {
        WrittenAgreement written = WrittenAgreement.of(agreement(file));
        for (Stage stage : Stage.values()) {
            ValidationReport report = Checked.at(agreement(file), stage, Complete.DAY);

            assertThat(report.findings()).extracting(Finding::pointer).allMatch(written::has);
        }
        assertThat(Checked.atSigning(agreement(file)).findings()).isNotEmpty();
    }

    @Test
    void aCompleteAgreementWithoutARetentionRuleIsHeldAndOnlyThatIsReported() {
        DataSharingAgreement without =
                Complete.agreement().toBuilder().retention(List.of()).build();

        assertThat(Checked.atSigning(without).findings())
                .isNotEmpty()
                .extracting(Finding::ruleId)
                .allMatch(id -> id.startsWith("DSA-RET-"));
        assertThat(Checked.atSigning(without).verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aSignatureKeepsItsVersionWhileTheTextIsEdited() {
        DataSharingAgreement edited = agreement("text-changed-after-signing");

        assertThat(edited.getSignatures().get(0).getVersion()).contains("2021-02-10");
        assertThat(edited.getVersionDate()).hasToString("Optional[2025-06-01]");
    }

    @Test
    void twoPeriodsForTwoPurposesAreNoContradictionAndForOnePurposeTheyAre() {
        assertThat(Checked.found(agreement("fifteen-retention-rules"), "DSA-RET-001"))
                .isEmpty();
        DataSharingAgreement once = Complete.agreement();
        DataSharingAgreement twice = once.toBuilder()
                .addRetention(once.getRetention().get(0).toBuilder()
                        .id("again")
                        .period(Indefinite.builder().build())
                        .build())
                .build();
        assertThat(Checked.found(twice, "DSA-RET-001")).isNotEmpty();
    }

    @Test
    void indefiniteRetentionIsWarnedAndNotRefused() {
        DataSharingAgreement forGood = Complete.withRetention(
                rule -> rule.toBuilder().period(Indefinite.builder().build()).build());

        assertThat(Checked.atSigning(forGood).findings())
                .filteredOn(finding -> finding.ruleId().equals("DSA-RET-006"))
                .isNotEmpty()
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
    }

    @Test
    void aProcessorOfTwoDatasetsIsKeptToThem() {
        assertThat(agreement("processor-of-two-datasets").getDataItems()).hasSize(16);
        assertThat(WrittenAgreement.of(agreement("processor-of-two-datasets"))
                        .tree()
                        .at("/roles/0/items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void fortyFourPartiesAndFortyTwoReferencesAreOneDocument() {
        DataSharingAgreement many = agreement("forty-four-parties");

        assertThat(many.getParties()).hasSize(44);
        assertThat(many.getReferences()).hasSize(42);
        assertThat(Checked.found(many, "DSA-STR-003")).isEmpty();
    }

    @Test
    void everyCompetentAuthorityHasItsOwnParagraphOfSchedule7() {
        assertThat(Checked.found(agreement("competent-authorities"), "DSA-LEP-001"))
                .isEmpty();
    }

    @Test
    void anApprovalMayLapseWithAnother() {
        assertThat(agreement("two-activities-of-one-reference")
                        .getApprovals()
                        .get(1)
                        .getLapsesWith())
                .contains("ethics");
        assertThat(Checked.found(agreement("two-activities-of-one-reference"), "DSA-STR-003"))
                .isEmpty();
    }

    @Test
    void dataAboutNobodyNeedsNoLawfulBasis() {
        assertThat(Checked.found(agreement("no-personal-data"), "DSA-LAW-001")).isEmpty();
    }

    @Test
    void aRuleForTheAgreementDocumentIsNoRuleForTheData() {
        DataSharingAgreement document =
                Complete.withRetention(rule -> agreement("retention-of-the-agreement").getRetention().get(0).toBuilder()
                        .holders(List.of())
                        .build());

        assertThat(Checked.found(document, "DSA-RET-001")).isNotEmpty();
    }

    @Test
    void anInheritedTermThatDoesNotExistIsHeldAndReported() throws IOException {
        String text =
                Files.readString(FOLDER.resolve("terms-of-tier-one.json")).replace("\"breach\"", "\"no-such-term\"");
        DsaDocument document = DsaJson.lenient().read(text);

        assertThat(document.faults())
                .extracting(Finding::ruleId, fault -> fault.pointer().text())
                .containsExactly(tuple("DSA-JSN-008", "/relations/0/inherits/1"));
        assertThat(document.agreement().map(DsaJson::write))
                .hasValueSatisfying(written -> assertThat(written).contains("\"no-such-term\""));
    }

    private static DataSharingAgreement agreement(String name) {
        return agreement(FOLDER.resolve(name + ".json"));
    }

    private static DataSharingAgreement agreement(Path file) {
        try {
            return DsaJson.strict().read(Files.readString(file)).agreement().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
