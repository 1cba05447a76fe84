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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RulesAndExplainTest {

    private static final Path SAFEGUARDING = agreement("child-safeguarding.json");

    @Test
    void rulesAreListedAsTextAndAsJsonAlike() {
        JsonNode rules = dsa("rules", "--format=json").json();
        Run text = dsa("rules");

        assertThat(text.exitCode()).isZero();
        assertThat(rules.values())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(text.out())
                        .contains(rule.get("id").stringValue() + "  "
                                + rule.get("title").stringValue() + "\n"));
    }

    @Test
    void ruleHasTheAgreedMembers() {
        JsonNode rules = dsa("rules", "--format=json").json();

        assertThat(rules.values()).allSatisfy(rule -> {
            assertThat(rule.propertyNames())
                    .containsExactly("id", "title", "nature", "severity", "citations", "inForce", "demands");
            assertThat(rule.get("severity").propertyNames()).containsExactly("draft", "sign", "exchange");
            assertThat(rule.get("inForce").propertyNames()).containsExactly("from", "to");
            assertThat(rule.get("citations").values())
                    .allSatisfy(citation ->
                            assertThat(citation.propertyNames()).containsExactly("text", "url", "from", "to"));
        });
    }

    @Test
    void ruleShowsAllItsDemandsAndTheMainOneAsItsOwn() {
        JsonNode rules = dsa("rules", "--format=json").json();

        assertThat(rules.values()).allSatisfy(rule -> {
            JsonNode main = rule.at("/demands/0");
            assertThat(main.propertyNames()).containsExactly("facts", "nature", "severity", "citations", "inForce");
            assertThat(main.get("facts").values()).isNotEmpty();
            assertThat(rule.get("nature")).isEqualTo(main.get("nature"));
            assertThat(rule.get("severity")).isEqualTo(main.get("severity"));
        });
        assertThat(rules.values())
                .anySatisfy(rule -> assertThat(rule.at("/demands/1/nature")).isNotEqualTo(rule.get("nature")));
    }

    @Test
    void ruleOfLawCitesTheLaw() {
        assertThat(dsa("rules", "--format=json").json().values())
                .filteredOn(rule -> rule.get("nature").stringValue().equals("law"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.get("citations").values()).isNotEmpty());
    }

    @Test
    void newDutyHasItsFirstDay() {
        JsonNode complaints = dsa("rules", "--format=json").json().values().stream()
                .filter(rule -> rule.get("id").stringValue().equals("DSA-CMP-001"))
                .findFirst()
                .orElseThrow();

        assertThat(complaints.at("/inForce/from").stringValue()).isEqualTo("2026-06-19");
        assertThat(complaints.at("/inForce/to").isNull()).isTrue();
    }

    @Test
    void explanationNamesEverySubjectWithItsOutcome() {
        Run before = dsa("explain", "--as-of=2026-02-04", "DSA-LAW-002", SAFEGUARDING);
        Run after = dsa("explain", "--as-of=2026-02-05", "DSA-LAW-002", SAFEGUARDING);

        assertThat(before.exitCode()).isZero();
        assertThat(before.out())
                .contains("/legalGrounds/")
                .contains("\n  passed\n")
                .contains("\n  failed\n");
        assertThat(after.out()).contains("\n  passed\n").doesNotContain("\n  failed\n");
        assertThat(before.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DSA-LAW-02", "dsa-law-02", "law-02", "DSA-LAW-0022"})
    void unknownRuleSuggestsWhatIsSpeltNearlySo(String wrong) {
        Run run = dsa("explain", wrong, SAFEGUARDING);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("found '" + wrong + "'; did you mean 'DSA-LAW-002'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT-001", "dsa-int-001", "int-001", "Dsa-Int-001"})
    void startOfAnIdMayBeLeftOutAndItsCaseDoesNotMatter(String typed) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            Run run = dsa("explain", typed, SAFEGUARDING);

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .isNotEmpty()
                    .isEqualTo(dsa("explain", "DSA-INT-001", SAFEGUARDING).out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rulesThatAreNamedAreListedAlone() {
        assertThat(dsa("rules", "law-003", "DSA-STR-001").out())
                .startsWith("DSA-STR-001  ")
                .contains("\nDSA-LAW-003  ")
                .doesNotContain("DSA-LAW-002");
        assertThat(dsa("rules", "--format=json", "LAW-003").json().values())
                .extracting(rule -> rule.get("id").stringValue())
                .containsExactly("DSA-LAW-003");
    }

    @Test
    void unknownRuleThatIsNearNothingPointsToTheList() {
        assertThat(dsa("explain", "complaints", SAFEGUARDING).err()).contains("'dsa rules' lists them");
    }

    @Test
    void unreadableFileCannotBeExplained(@TempDir Path directory) {
        Run run = dsa("explain", "DSA-LAW-002", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("is a directory", "NOT READABLE");
    }

    @Test
    void explanationOfAFileWithFaultsIsHeadedByAWarning() throws IOException {
        byte[] odd = Files.readString(SAFEGUARDING)
                .replaceFirst("\"public-task\"", "\"publictask\"")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(dsaReading(odd, "explain", "DSA-LAW-002", "-").out())
                .startsWith("-: not all of it can be read, so that something may be missing here");
    }

    @Test
    void explanationReadsStandardInput() throws IOException {
        assertThat(dsaReading(Files.readAllBytes(SAFEGUARDING), "explain", "DSA-LAW-002", "-")
                        .exitCode())
                .isZero();
    }

    @Test
    void nearIdsAreTheNearestFirst() {
        List<String> known = List.of("DSA-STR-001", "DSA-STR-003", "DSA-STR-004", "DSA-PTY-001", "DSA-LAW-001");

        assertThat(NearIds.near("DSA-STR-003", known)).containsExactly("DSA-STR-003", "DSA-STR-001", "DSA-STR-004");
        assertThat(NearIds.near("x", known)).isEmpty();
        assertThat(NearIds.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(NearIds.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void greaterPartOfAShortIdMustBeRight() {
        assertThat(NearIds.near("glb", List.of("gla", "nhs"))).containsExactly("gla");
        assertThat(NearIds.near("xyz", List.of("gla", "nhs"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "validate --help",
                "rules --help",
                "explain --help",
                "help",
                "help due",
                "--version",
                "rules -V"
            })
    void helpAndVersionGoToStandardOutput(String line) {
        Run run = dsa((Object[]) line.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("dsa ").doesNotContain("${");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpOnACommandIsThatOfTheCommand() {
        assertThat(dsa("help", "due").out()).isEqualTo(dsa("due", "--help").out());
        assertThat(dsa("help").out()).isEqualTo(dsa("--help").out());
    }

    @Test
    void helpOnAnUnknownCommandIsAUsageError() {
        Run run = dsa("help", "nosuch");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dsa: ").contains("nosuch");
    }

    @Test
    void versionSaysWhichLawIsKnown() {
        assertThat(dsa("--version").out())
                .matches("dsa \\d+\\.\\d+\\.\\d+\\S*\\RThe law is known from \\d{4}-\\d\\d-\\d\\d to \\S+\\.\\R");
    }
}
