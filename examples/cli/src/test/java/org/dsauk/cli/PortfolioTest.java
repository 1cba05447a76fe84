package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agreements that a city's information governance lead keeps. */
class PortfolioTest {

    private static final Pattern HOST = Pattern.compile("(?:@|https?://)([\\w.-]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+\\.json)` \\|");

    static List<Path> portfolio() throws IOException {
        try (Stream<Path> files = Files.list(agreement("portfolio"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<DataSharingAgreement> agreements() throws IOException {
        return portfolio().stream().map(PortfolioTest::read).toList();
    }

    private static DataSharingAgreement read(Path file) {
        return DsaJson.strict().read(file).agreement().orElseThrow();
    }

    @Test
    void fifteenAgreementsAreKept() throws IOException {
        assertThat(portfolio()).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("portfolio")
    void agreementIsReadStrictlyWithoutAFault(Path file) {
        DsaDocument document = DsaJson.strict().read(file);

        assertThat(document.faults()).isEmpty();
        assertThat(document.agreement()).isPresent();
    }

    @Test
    void noTwoAgreementsHaveTheSameId() throws IOException {
        assertThat(agreements()).extracting(DataSharingAgreement::getId).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("portfolio")
    void titleSaysThatTheAgreementIsIllustrative(Path file) {
        assertThat(read(file).getTitle())
                .hasValueSatisfying(title -> assertThat(title).startsWith("Illustrative: "));
    }

    @ParameterizedTest
    @MethodSource("portfolio")
    void everyAddressIsReservedForExamples(Path file) throws IOException {
        List<String> hosts = HOST.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(hosts).isNotEmpty().allMatch(host -> host.endsWith(".example"));
    }

    @ParameterizedTest
    @MethodSource("portfolio")
    void agreementIsReadyToSignOrHasExactlyTheFindingsBesideIt(Path file) throws IOException {
        if (ExpectedFindings.areBeside(file)) {
            Run run = ExpectedFindings.validate(file);

            assertThat(ExpectedFindings.of(run.json().get(0))).isEqualTo(ExpectedFindings.of(file));
            assertThat(run.exitCode()).isOne();
        } else {
            Run run = dsa("validate", "--format=json", "--stage=sign", "--as-of=2026-06-30", file);

            assertThat(ExpectedFindings.of(run.json().get(0)).findings()).isEmpty();
            assertThat(run.exitCode()).as(run.out()).isZero();
        }
    }

    @Test
    void agreementsStandAtDifferentPointsOfTheirLife() throws IOException {
        assertThat(agreements())
                .extracting(agreement -> agreement.getStatus().orElseThrow())
                .contains(
                        AgreementStatus.DRAFT,
                        AgreementStatus.READY_TO_SIGN,
                        AgreementStatus.PARTIALLY_SIGNED,
                        AgreementStatus.IN_FORCE,
                        AgreementStatus.UNDER_REVIEW,
                        AgreementStatus.SUSPENDED,
                        AgreementStatus.SUPERSEDED,
                        AgreementStatus.EXPIRED);
    }

    @Test
    void pageListsEachAgreementOnce() throws IOException {
        Matcher rows = ROW.matcher(Files.readString(agreement("portfolio/README.md")));

        assertThat(rows.results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(portfolio().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    /** Only with -Ddsa.update=true: writes anew what the files beside the agreements say, to be read in the diff. */
    @ParameterizedTest
    @MethodSource("portfolio")
    @EnabledIfSystemProperty(named = "dsa.update", matches = "true")
    void findingsBesideAnAgreementAreWritten(Path file) throws IOException {
        if (ExpectedFindings.areBeside(file)) {
            assertThat(ExpectedFindings.write(file).verdict().stringValue()).isNotEqualTo("ready");
        }
    }
}
