package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.dsauk.cli.Run.dsaOnTerminal;
import static org.dsauk.cli.Run.dsaReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RetentionCommandTest {

    private static final Path WASTE = agreement("waste-prediction.json");
    private static final Path SAFEGUARDING = agreement("child-safeguarding.json");

    static List<Path> agreements() throws IOException {
        List<Path> all = new ArrayList<>(ExampleAgreementsTest.good());
        all.addAll(ExampleAgreementsTest.published());
        return all;
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void everyExampleHasAScheduleAsTextAndAsJson(Path file) {
        Run text = dsa("retention", file, "--event", "receipt=2026-07-10");
        Run json = dsa("retention", file, "--event", "receipt=2026-07-10", "--format=json");

        if (text.exitCode() == 2) {
            assertThat(text.out()).contains("DSA-JSN-");
            return;
        }
        assertThat(text.exitCode()).isZero();
        assertThat(text.err()).isEmpty();
        assertThat(json.json().propertyNames()).containsExactly("complete", "entries");
        assertThat(json.json().get("complete").booleanValue()).isTrue();
        assertThat(json.json().get("entries").values())
                .allSatisfy(entry -> assertThat(text.out())
                        .contains("  rule: " + entry.get("rule").stringValue() + " at "
                                + entry.get("pointer").stringValue() + "\n"));
    }

    @Test
    void scheduleSaysWhatGoesWhenWhyAndWhatIsMissing() {
        Run run = dsa("retention", WASTE, "--event", "purpose-fulfilled=2026-10-01");

        // 2026-10-01 + 90 days is Wednesday 2026-12-30; five working days later, over a weekend, is Wednesday
        // 2027-01-06 because New Year's Day counts unless bank holidays are given; ten more lead to 2027-01-20.
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Retention under Illustrative: forecasts of waste and recycling for London authorities

                        by 2027-01-06: destroy (cryptographic-erasure, secure-erasure)
                          holder: gla, waste-analytics
                          data: collection-events, property-key, property-profile, round-tonnage [backup, received]
                          for: forecast
                          rule: extract-goes at /retention/0
                          why: 90 days after the fulfilment of the purpose (2026-10-01)
                          then: by 2027-01-06 - 5 working days (Saturdays and Sundays left out, bank holidays not) \
                        after the end of the retention period (2026-12-30)
                          certificate: by 2027-01-20 - 10 working days (Saturdays and Sundays left out, bank holidays \
                        not) after the disposal (2027-01-06)

                        no day can be computed: destroy (secure-erasure)
                          holder: bexley, gla, tower-hamlets
                          data: forecast-tables
                          for: plan-rounds
                          rule: forecasts-stay at /retention/1
                          why: it is not known when this happened: the end of the financial year, and the rule does \
                        not say of what the financial year counts

                        no day can be computed: destroy (secure-erasure)
                          holder: waste-analytics
                          data: forecast-tables
                          for: forecast, plan-rounds
                          rule: forecasts-stay at /retention/1
                          why: it is not known when this happened: the end of the financial year, and the rule does \
                        not say of what the financial year counts
                          note: no flow of the agreement shows that this is held

                        What is missing
                          end-of-financial-year: for forecasts-stay
                        """);
    }

    @Test
    void eventsTogetherGiveEveryDay() {
        Run run = dsa(
                "retention",
                WASTE,
                "--event=purpose-fulfilled=2026-10-01",
                "--event=end-of-financial-year=2027-03-31",
                "--holder=bexley");

        // 2027 + 6 = 2033.
        assertThat(run.out())
                .contains("\nby 2033-03-31: destroy (secure-erasure)\n")
                .doesNotContain("What is missing");
    }

    @Test
    void filtersLeaveOnlyWhatIsWanted() {
        JsonNode all = dsa("retention", SAFEGUARDING, "--format=json").json().get("entries");
        JsonNode some = dsa(
                        "retention",
                        SAFEGUARDING,
                        "--format=json",
                        "--holder=camden",
                        "--item=identity",
                        "--purpose=enquiries")
                .json()
                .get("entries");

        assertThat(some.size()).isPositive().isLessThan(all.size());
        assertThat(some.values()).allSatisfy(entry -> {
            assertThat(entry.get("holder").stringValue()).isEqualTo("camden");
            assertThat(entry.get("item").isNull()
                            || entry.get("item").stringValue().equals("identity"))
                    .isTrue();
            assertThat(entry.get("purpose").isNull()
                            || entry.get("purpose").stringValue().equals("enquiries"))
                    .isTrue();
        });
    }

    @Test
    void holderThatHoldsNothingHasNoEntries() {
        Run run = dsa("retention", WASTE, "--holder=nobody");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\nNo retention rule concerns this.\n");
    }

    @Test
    void eventThatHasNotHappenedIsSaidSo() {
        Run run = dsa("retention", SAFEGUARDING, "--event=case-closure=none", "--holder=camden");

        assertThat(run.out()).contains("  why: the closure of the case has not happened so far\n");
    }

    @Test
    void sameEventOnTwoDaysIsReportedInTheSchedule() {
        Run run = dsa("retention", SAFEGUARDING, "--event=case-closure=2026-01-02", "--event=case-closure=2026-01-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  why: the closure of the case is given on 2026-01-01 and on 2026-01-02\n");
    }

    @Test
    void agreementIsReadFromStandardInput() throws IOException {
        assertThat(dsaReading(Files.readAllBytes(WASTE), "retention", "-").out())
                .isEqualTo(dsa("retention", WASTE).out());
    }

    @Test
    void headsAreBoldOnATerminalOnly() {
        assertThat(dsaOnTerminal("retention", WASTE).out()).startsWith("\u001b[1mRetention under ");
        assertThat(dsa("retention", WASTE).out()).doesNotContain("\u001b");
    }

    @Test
    void fileThatCannotBeReadIsReported() {
        Run run = dsa("retention", agreement("none.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("DSA-JSN-000").contains("there is no such file");
    }

    @ParameterizedTest
    @CsvSource({
        "case-closure, expected an event and its day such as 'case-closure=2026-06-30'",
        "case-closure=, expected a date such as '2026-06-30'",
        "case-closure=2026-02-29, expected a date such as '2026-06-30'",
        "case-closure=yesterday, expected a date such as '2026-06-30'",
        "case-closed=2026-06-30, 'case-closure'",
        "=2026-06-30, 'case-closure'"
    })
    void wrongEventIsAUsageError(String event, String message) {
        Run run = dsa("retention", WASTE, "--event", event);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("dsa: ")
                .contains(message)
                .endsWith("Try 'dsa retention --help'.\n")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.json b.json", "a.json --format=xml", "a.json --event", "a.json --unknown"})
    void wrongCommandIsAUsageError(String arguments) {
        String[] split = ("retention " + arguments).strip().split(" ");
        Run run = dsa((Object[]) split);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("dsa: ").contains("Try 'dsa retention --help'.");
    }
}
