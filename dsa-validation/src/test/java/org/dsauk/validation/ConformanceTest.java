package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs over whatever cases are there: each has an agreement that passes its rule and one that fails it and no other
 * rule more.
 */
class ConformanceTest {

    private static final Path CASES = Path.of("src/test/resources/conformance");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Case(Path directory, String ruleId, Set<String> besides, Stage stage, LocalDate asOf) {

        static Case of(Path directory) {
            JsonNode node = json(directory.resolve("case.json"));
            return new Case(
                    directory,
                    node.get("ruleId").asString(),
                    node.path("besides").valueStream().map(JsonNode::asString).collect(Collectors.toSet()),
                    Stream.of(Stage.values())
                            .filter(stage ->
                                    stage.code().equals(node.get("stage").asString()))
                            .findFirst()
                            .orElseThrow(),
                    LocalDate.parse(node.get("asOf").asString()));
        }

        /** The rule itself, or one that cannot but speak of the same value. */
        boolean expects(String failed) {
            return failed.equals(ruleId) || besides.contains(failed);
        }

        DsaDocument document(String name) {
            return DsaJson.strict().read(directory.resolve(name));
        }

        DataSharingAgreement agreement(String name) {
            return document(name).agreement().orElseThrow();
        }

        ValidationReport report(String name) {
            return DsaValidator.uk().validate(agreement(name), stage, asOf);
        }

        @Override
        public String toString() {
            return directory.getFileName() + " at " + stage.code();
        }
    }

    static List<Case> cases() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories.sorted().map(Case::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothDocumentsAreReadWithoutFault(Case given) {
        assertThat(given.document("pass.json").faults()).isEmpty();
        assertThat(given.document("fail.json").faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passingDocumentIsExaminedAndHasNoFindingOfItsRule(Case given) {
        ValidationReport report = given.report("pass.json");

        assertThat(report.findings()).extracting(Finding::ruleId).doesNotContain(given.ruleId());
        assertThat(report.rules())
                .filteredOn(rule -> rule.ruleId().equals(given.ruleId()))
                .anySatisfy(rule -> assertThat(rule.count(Outcome.PASSED)).isPositive());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTellsTheFailingDocumentFromThePassingOneFailsOnlyItsRule(Case given) {
        assertThat(told(given.report("fail.json")))
                .filteredOn(finding -> !told(given.report("pass.json")).contains(finding))
                .isNotEmpty()
                .allMatch(finding -> given.expects(finding.substring(0, finding.indexOf(' '))));
    }

    /** Without pointers, which the change may have moved. */
    private static List<String> told(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.ruleId() + " " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findingsPointToSomethingThatIsThere(Case given) {
        JsonNode document = json(given.directory().resolve("fail.json"));

        assertThat(given.report("fail.json").findings())
                .extracting(Finding::pointer)
                .allSatisfy(pointer -> assertThat(isThere(document, pointer))
                        .as(pointer.text())
                        .isTrue());
    }

    @Test
    void everyRuleHasACaseInADirectoryOfItsName() throws IOException {
        assertThat(cases())
                .allSatisfy(given ->
                        assertThat(given.directory().getFileName().toString()).startsWith(given.ruleId()))
                .extracting(Case::ruleId)
                .containsAll(
                        DsaValidator.uk().rules().stream().map(RuleInfo::id).toList());
    }

    private static boolean isThere(JsonNode document, JsonPointer pointer) {
        return !document.at(pointer.text()).isMissingNode();
    }

    private static JsonNode json(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
