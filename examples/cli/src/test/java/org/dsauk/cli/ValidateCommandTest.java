package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.dsauk.cli.Run.dsaOnTerminal;
import static org.dsauk.cli.Run.dsaReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ValidateCommandTest {

    private static final String DAY = "--as-of=2026-06-30";
    private static final Path GOOD = agreement("digital-skills.json");
    private static final Path BARE = Path.of("bare.json");

    @TempDir
    private Path directory;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path bare() throws IOException {
        return file(BARE.toString(), "{\"format\": \"dsa/0.1\", \"id\": \"urn:x-test:bare\"}");
    }

    @Test
    void readyAgreementExitsWith0() {
        Run run = dsa("validate", DAY, GOOD);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(GOOD + "\nIllustrative: ")
                .contains("\nREADY for stage 'sign' as of 2026-06-30")
                .endsWith("This is engineering, not legal advice.\n")
                .doesNotContain("\u001b", "\r");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void agreementThatIsNotReadyExitsWith1() throws IOException {
        Run run = dsa("validate", DAY, GOOD, bare());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\nREADY for stage", "\nNOT READY for stage 'sign' as of 2026-06-30");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void unreadableFileWinsOverOneThatIsNotReady() throws IOException {
        Run run = dsa("validate", DAY, file("list.json", "[]"), bare(), GOOD);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("\nNOT READABLE", "\nNOT READY", "\nREADY");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void severalReportsEndWithHowManyCameToWhichVerdict() throws IOException {
        Path list = file("list.json", "[]");

        assertThat(dsa("validate", DAY, GOOD, bare(), list, GOOD).out())
                .endsWith("\n\n4 files: 2 ready, 1 not ready, 1 not readable.\n");
        assertThat(dsa("validate", DAY, GOOD).out()).doesNotContain(" files: ");
    }

    @Test
    void standardInputIsADash() throws IOException {
        Run run = dsaReading(Files.readAllBytes(GOOD), "validate", DAY, "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("-\n");
    }

    @Test
    void colourIsForTerminals() {
        assertThat(dsaOnTerminal("validate", DAY, GOOD).out()).contains("\u001b[1;32mREADY");
    }

    @Test
    void todayInLondonIsTheDefaultDay() {
        JsonNode report = dsa("validate", "--format=json", GOOD).json().get(0);

        assertThat(LocalDate.parse(report.get("asOf").stringValue()))
                .isBetween(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1));
    }

    @Test
    void jsonHasAnObjectForEachFileInTheOrderGiven() throws IOException {
        Path list = file("list.json", "[]");
        Path bare = bare();

        JsonNode reports =
                dsa("validate", DAY, "--format", "json", bare, list, GOOD, bare).json();

        assertThat(reports.values())
                .extracting(report -> report.get("file").stringValue())
                .containsExactly(bare.toString(), list.toString(), GOOD.toString(), bare.toString());
        assertThat(reports.values())
                .extracting(report -> report.get("readable").booleanValue())
                .containsExactly(true, false, true, true);
        assertThat(reports.values())
                .extracting(report -> report.get("verdict").asString("null"))
                .containsExactly("not-ready", "null", "ready", "not-ready");
    }

    @Test
    void jsonOfAFileHasTheAgreedMembers() throws IOException {
        JsonNode report = dsa("validate", DAY, "--format=json", bare()).json().get(0);

        assertThat(report.propertyNames())
                .containsExactly("file", "readable", "verdict", "stage", "asOf", "lawKnown", "findings", "outcomes");
        assertThat(report.get("lawKnown").propertyNames()).containsExactly("from", "to");
        assertThat(report.get("outcomes").propertyNames())
                .containsExactly("passed", "failed", "not-applicable", "could-not-be-checked", "waived");
        assertThat(report.get("findings").values()).isNotEmpty().allSatisfy(ValidateCommandTest::isAFinding);
    }

    private static void isAFinding(JsonNode finding) {
        assertThat(finding.propertyNames())
                .containsExactly(
                        "ruleId", "severity", "nature", "pointer", "line", "column", "message", "remedy", "citations");
        assertThat(finding.get("line").intValue()).isPositive();
        assertThat(finding.get("citations").values())
                .allSatisfy(citation -> assertThat(citation.propertyNames()).containsExactly("text", "url"));
    }

    @Test
    void unreadableFileHasItsFaultsAndNoOutcomes() throws IOException {
        JsonNode report = dsa("validate", DAY, "--format=json", file("list.json", "[]"))
                .json()
                .get(0);

        assertThat(report.get("verdict").isNull()).isTrue();
        assertThat(report.get("findings").values()).isNotEmpty();
        assertThat(report.at("/findings/0/ruleId").stringValue()).startsWith("DSA-JSN-");
        assertThat(report.get("outcomes").values())
                .hasSize(Outcome.values().length)
                .allSatisfy(count -> assertThat(count.intValue()).isZero());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void stageIsTheOneAskedFor(Stage stage) {
        JsonNode report = dsa("validate", DAY, "--stage", stage.code(), "--format=json", GOOD)
                .json()
                .get(0);

        assertThat(report.get("stage").stringValue()).isEqualTo(stage.code());
    }

    @Test
    void whatTheFormatDoesNotDefineWithholdsTheVerdictAndStrictRefusesIt() throws IOException {
        String good = Files.readString(GOOD);
        Path odd = file("odd.json", good.replaceFirst("\\{", "{\"colour\": \"blue\","));

        Run lenient = dsa("validate", DAY, "--format=json", odd);
        Run strict = dsa("validate", DAY, "--format=json", "--strict", odd);

        assertThat(lenient.exitCode()).isEqualTo(1);
        assertThat(lenient.json().at("/0/verdict").stringValue()).isEqualTo("undecided");
        assertThat(lenient.json().at("/0/findings/0/severity").stringValue()).isEqualTo("warning");
        assertThat(strict.exitCode()).isEqualTo(2);
        assertThat(strict.json().at("/0/findings/0/severity").stringValue()).isEqualTo("error");
        assertThat(strict.json().at("/0/findings/0/pointer").stringValue()).isEqualTo("/colour");
    }

    @Test
    void namesInAnyScriptArePrintedInUtf8() throws IOException {
        Path file = file("named.json", "{\"format\": \"dsa/0.1\", \"id\": \"urn:x-test:a\", \"title\": \"Łódź 東京\"}");

        assertThat(dsa("validate", DAY, file).out()).contains("Łódź 東京 (urn:x-test:a)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "validate --stage",
                "validate --stage=final x.json",
                "validate --as-of=30/06/2026 x.json",
                "validate --as-of=2026-02-30 x.json",
                "validate --format=xml x.json",
                "validate --colour x.json",
                "rules x.json",
                "explain",
                "explain DSA-STR-001",
                "report x.json",
                ""
            })
    void badUsageExitsWith2AndSaysWhyOnStandardErrorOnly(String line) {
        Run run = dsa((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dsa: ").contains(" --help'").hasLineCount(2);
    }

    @Test
    void badStageNamesTheStages() {
        assertThat(dsa("validate", "--stage=final", GOOD).err())
                .contains("expected 'draft' or 'sign' or 'exchange', but found 'final'");
    }
}
