package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.dsauk.cli.Run.dsaOnTerminal;
import static org.dsauk.cli.Run.dsaReading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RetentionCommandTest {

    private static final Path WASTE = agreement("waste-prediction.json");
    private static final Path SAFEGUARDING = agreement("child-safeguarding.json");

    private static final byte[] SMALL = """
            {"format": "dsa/0.1", "id": "urn:x-test:a", "title": "Small",
             "parties": [{"id": "camden"}, {"id": "hub"}], "purposes": [{"id": "care"}], "dataItems": [{"id": "record"}],
             "retention": [{"id": "keeps", "holders": ["hub"], "items": ["record"],
                            "period": {"kind": "after-event", "length": "P1Y", "event": "case-closure"}}]}
            """.getBytes(StandardCharsets.UTF_8);

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
        assertThat(json.json().propertyNames()).containsExactly("faultyFiles", "complete", "entries");
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
                          then: by 2027-01-06 - 5 working days (Saturdays and Sundays left out, bank holidays not) after the
                                end of the retention period (2026-12-30)
                          certificate: by 2027-01-20 - 10 working days (Saturdays and Sundays left out, bank holidays not)
                                       after the disposal (2027-01-06)

                        no day can be computed: destroy (secure-erasure)
                          holder: bexley, gla, tower-hamlets
                          data: forecast-tables
                          for: plan-rounds
                          rule: forecasts-stay at /retention/1
                          why: it is not known when this happened: the end of the financial year, and the rule does not say
                               of what the financial year counts

                        no day can be computed: destroy (secure-erasure)
                          holder: waste-analytics
                          data: forecast-tables
                          for: forecast, plan-rounds
                          rule: forecasts-stay at /retention/1
                          why: it is not known when this happened: the end of the financial year, and the rule does not say
                               of what the financial year counts
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
        Run run = dsaReading(SMALL, "retention", "-", "--holder=camden");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\nNo retention rule concerns this.\n");
    }

    @Test
    void groupMeansItsMembers() {
        Run run = dsa("retention", agreement("portfolio/hospital-discharge.json"), "--holder=hospitals");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  rule: hospitals-keep at ");
    }

    @ParameterizedTest
    @CsvSource({
        "--holder=nosuch, a party or group of the agreement",
        "--item=nosuch, a data item of the agreement",
        "--purpose=nosuch, a purpose of the agreement"
    })
    void idThatTheAgreementLacksIsAUsageError(String option, String expected) {
        Run run = dsa("retention", WASTE, option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("dsa: Invalid value for option '" + option.substring(0, option.indexOf('='))
                        + "': expected " + expected + ", but found 'nosuch'")
                .endsWith("Try 'dsa retention --help'.\n");
    }

    @Test
    void idThatIsSpeltNearlySoIsSuggested() {
        assertThat(dsa("retention", WASTE, "--holder=Bexly").err()).contains("found 'Bexly'; did you mean 'bexley'?");
    }

    @Test
    void suggestionsHoldNoControlCharacters() {
        byte[] odd = new String(SMALL, StandardCharsets.UTF_8)
                .replace("\"id\": \"camden\"", "\"id\": \"camden\\u001b\"")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(dsaReading(odd, "retention", "-", "--holder=camdem").err())
                .contains("found 'camdem'")
                .doesNotContain("\u001b");
    }

    @Test
    void periodThatCannotBeReadIsWarnedOf() {
        byte[] odd = new String(SMALL, StandardCharsets.UTF_8)
                .replace("after-event", "afterevent")
                .getBytes(StandardCharsets.UTF_8);

        Run text = dsaReading(odd, "retention", "-");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .startsWith("-: not all of it can be read, so that something may be missing here")
                .contains("\n\nRetention under ");
        JsonNode json = dsaReading(odd, "retention", "-", "--format=json").json();
        assertThat(json.at("/faultyFiles/0/readable").booleanValue()).isTrue();
        assertThat(json.at("/faultyFiles/0/findings/0/ruleId").stringValue()).isEqualTo("DSA-JSN-008");
        assertThat(json.has("entries")).isTrue();
    }

    @Test
    void fileThatCannotBeReadIsAnObjectInJson() {
        Run run = dsa("retention", agreement("none.json"), "--format=json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().propertyNames()).containsExactly("faultyFiles");
        assertThat(run.json().at("/faultyFiles/0/readable").booleanValue()).isFalse();
        assertThat(run.json().at("/faultyFiles/0/findings/0/ruleId").stringValue())
                .isEqualTo("DSA-JSN-000");
    }

    @Test
    void eventThatHasNotHappenedIsSaidSo() {
        Run run = dsa("retention", SAFEGUARDING, "--event=case-closure=none", "--holder=camden");

        assertThat(run.out()).contains("  why: the closure of the case has not happened so far\n");
    }

    @Test
    void eventThatOnlyTheAgreementNamesIsAccepted(@TempDir Path directory) throws IOException {
        Path own = Files.writeString(directory.resolve("own.json"), """
                {"format": "dsa/0.1", "id": "urn:x-test:a",
                 "retention": [{"id": "r", "period": {"kind": "earliest-of", "periods": [
                   {"kind": "after-event", "length": "P1M", "event": "end-of-pilot"},
                   {"kind": "after-inactivity", "length": "P1Y", "activity": "last-visit"}]}}],
                 "heldData": [{"events": [{"event": "stocktaking"}]}]}
                """);

        assertThat(dsa("retention", own, "--event=end-of-pilot=2026-01-31", "--event=last-visit=2026-01-01")
                        .out())
                .contains("2026-02-28");
        assertThat(dsa("retention", own, "--event=stocktaking=2026-01-31").exitCode())
                .isZero();
        assertThat(dsa("retention", own, "--event=case-closure=2026-01-31").exitCode())
                .isZero();
        Run unknown = dsa("retention", own, "--event=end-of-pilots=2026-01-31");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("but found 'end-of-pilots'; did you mean 'end-of-pilot'?");
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
