package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.dsauk.cli.Run.dsaReading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExampleAgreementsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path DIGITAL_SKILLS = agreement("digital-skills.json");
    private static final Path SAFEGUARDING = agreement("child-safeguarding.json");

    private static List<Path> agreementsIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> good() throws IOException {
        return agreementsIn(agreement(""));
    }

    static List<Path> faulty() throws IOException {
        return agreementsIn(agreement("faulty"));
    }

    static List<Path> published() throws IOException {
        return agreementsIn(agreement("real"));
    }

    @Test
    void agreementsAreFound() throws IOException {
        assertThat(good()).contains(DIGITAL_SKILLS, SAFEGUARDING);
        assertThat(good()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(faulty()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(published()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodAgreementIsReadyToSign(Path file) {
        Run run = dsa("validate", "--strict", "--stage=sign", "--as-of=2026-06-30", file);

        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    @ParameterizedTest
    @MethodSource({"faulty", "published"})
    void agreementHasExactlyTheFindingsBesideIt(Path file) throws IOException {
        ExpectedFindings expected = ExpectedFindings.of(file);

        Run run = ExpectedFindings.validate(file);

        assertThat(ExpectedFindings.of(run.json().get(0))).isEqualTo(expected);
        assertThat(run.exitCode()).isEqualTo(expected.verdict().isNull() ? 2 : 1);
    }

    /** Only with -Ddsa.update=true: writes the findings of the published agreements anew, to be read in the diff. */
    @ParameterizedTest
    @MethodSource("published")
    @EnabledIfSystemProperty(named = "dsa.update", matches = "true")
    void findingsOfAPublishedAgreementAreWritten(Path file) throws IOException {
        assertThat(ExpectedFindings.write(file).findings()).isNotEmpty();
    }

    @Test
    void recognisedLegitimateInterestIsInForceFrom5February2026() {
        JsonNode before = report(SAFEGUARDING, "2026-02-04");
        JsonNode after = report(SAFEGUARDING, "2026-02-05");

        assertThat(ExpectedFindings.of(before).findings())
                .filteredOn(finding -> finding.startsWith("DSA-LAW-002"))
                .singleElement()
                .isEqualTo("DSA-LAW-002 error " + charityBasis());
        assertThat(ExpectedFindings.of(after).findings()).noneMatch(finding -> finding.startsWith("DSA-LAW-002"));
    }

    private static String charityBasis() {
        JsonNode grounds = MAPPER.readTree(SAFEGUARDING.toFile()).get("legalGrounds");
        for (int index = 0; index < grounds.size(); index++) {
            if (grounds.get(index).at("/basis/kind").asString("").equals("recognised-legitimate-interest")) {
                return "/legalGrounds/" + index + "/basis";
            }
        }
        throw new AssertionError("no ground rests on a recognised legitimate interest");
    }

    private static JsonNode report(Path file, String day) {
        return dsa("validate", "--format=json", "--as-of=" + day, file).json().get(0);
    }

    @Test
    void assessmentOfCompatibilityUnderArticle6ServesUntil4February2026() {
        Path assessed = agreement("faulty").resolve("assessed-under-repealed-article.json");

        assertThat(ExpectedFindings.of(report(assessed, "2026-02-04")).findings())
                .noneMatch(finding -> finding.startsWith("DSA-PUR-005"));
        assertThat(ExpectedFindings.of(report(assessed, "2026-02-05")).findings())
                .anyMatch(finding -> finding.startsWith("DSA-PUR-005 error "));
    }

    @Test
    void complaintsRouteIsDemandedFrom19June2026() {
        ObjectNode agreement = (ObjectNode) MAPPER.readTree(DIGITAL_SKILLS.toFile());
        ((ObjectNode) agreement.get("rights")).remove("complaints");
        byte[] without = agreement.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(dsaReading(without, "validate", "--as-of=2026-06-18", "-").exitCode())
                .isZero();
        Run after = dsaReading(without, "validate", "--as-of=2026-06-19", "-");
        assertThat(after.exitCode()).isEqualTo(1);
        assertThat(after.out()).contains("DSA-CMP-001", "NOT READY for stage 'sign' as of 2026-06-19");
    }
}
