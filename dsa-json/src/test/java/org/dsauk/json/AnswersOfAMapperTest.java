package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.law.InForce;
import org.dsauk.law.Instrument;
import org.dsauk.law.Provision;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.Obligations;
import org.dsauk.participation.Liveness;
import org.dsauk.participation.Participations;
import org.dsauk.report.Demand;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.schedule.EventDates;
import org.dsauk.schedule.RetentionSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mapper writes the answers of the library with the members that the classes for their JSON form give them. */
class AnswersOfAMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DsaModule()).build();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    static Stream<Path> examples() throws IOException {
        Path folder = Path.of(System.getProperty("dsa.root"), "examples", "agreements");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .filter(file -> DsaJson.lenient().read(file).agreement().isPresent())
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(25);
            return found.stream();
        }
    }

    private static JsonNode written(Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    private static DataSharingAgreement read(Path file) {
        return DsaJson.lenient().read(file).agreement().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reportsAndFindingsOfEveryExampleAreTheSame(Path file) {
        List<Finding> findings = new ArrayList<>(DsaJson.lenient().read(file).faults());
        findings.add(Reports.finding("DSA-TST-001", "/parties/0"));
        ValidationReport report = Reports.of(findings.toArray(Finding[]::new));

        JsonNode json = MAPPER.readTree(ReportJson.write(report));

        assertThat(written(report)).isEqualTo(json);
        assertThat(written(report.findings())).isEqualTo(json.get("findings"));
        assertThat(MAPPER.<JsonNode>valueToTree(report)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void schedulesOfEveryExampleAreTheSame(Path file) {
        RetentionSchedule schedule =
                RetentionSchedule.of(read(file), EventDates.builder().build());

        JsonNode json = MAPPER.readTree(RetentionScheduleJson.write(schedule));

        assertThat(written(schedule)).isEqualTo(json);
        assertThat(written(schedule.disposals())).isEqualTo(json.get("entries"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void obligationsOfEveryExampleAreTheSame(Path file) {
        ObligationCalendar calendar = Obligations.of(read(file)).calendar(FIRST, LAST);

        JsonNode json = MAPPER.readTree(ObligationsJson.write(calendar));

        assertThat(written(calendar)).isEqualTo(json);
        assertThat(written(calendar.overdue())).isEqualTo(json.get("overdue"));
        assertThat(written(calendar.due())).isEqualTo(json.get("due"));
        assertThat(written(calendar.undated())).isEqualTo(json.get("undated"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whetherFlowsOfEveryExampleAreLiveIsTheSame(Path file) {
        DataSharingAgreement agreement = read(file);
        Participations participations = Participations.of(agreement);
        for (DataFlow flow : agreement.getFlows()) {
            Liveness live = participations
                    .flow(flow.getId())
                    .from(flow.getDisclosers().stream().findFirst().orElse("nobody"))
                    .to(flow.getRecipients().stream().findFirst().orElse("nobody"))
                    .forPurpose(flow.getPurposes().stream().findFirst().orElse("nothing"))
                    .on(FIRST);
            assertThat(written(live)).isEqualTo(MAPPER.readTree(ParticipationJson.write(live)));
        }
    }

    @Test
    void rulesAreTheSame() {
        Provision provision = Instrument.UK_GDPR.article("6(1)");
        Demand demand = new Demand(
                List.of("basis"),
                Nature.LAW,
                Map.of(Stage.SIGN, Severity.ERROR),
                List.of(),
                InForce.between("2018-05-25", "2026-06-30"));
        RuleInfo rule = new RuleInfo("DSA-TST-001", "There is a basis", List.of(demand));

        JsonNode json = MAPPER.readTree(RulesJson.write(List.of(rule)));

        assertThat(written(List.of(rule))).isEqualTo(json);
        assertThat(json.at("/0/severity/sign").stringValue()).isEqualTo("error");
        assertThat(json.at("/0/severity/draft").isNull()).isTrue();
        assertThat(json.at("/0/demands/0/facts/0").stringValue()).isEqualTo("basis");
        assertThat(json.at("/0/inForce/to").stringValue()).isEqualTo("2026-06-30");
        assertThat(written(provision).get("text").stringValue()).isEqualTo(provision.text());
    }

    @Test
    void aTypeOfSomebodyElseMayHoldAnswers() {
        Finding finding = Reports.finding("DSA-TST-001", "/parties/0");
        JsonNode json = written(Map.of("finding", finding));
        assertThat(json.at("/finding/pointer").stringValue()).isEqualTo("/parties/0");
        assertThat(json.at("/finding").propertyNames())
                .containsExactly(
                        "ruleId", "severity", "nature", "pointer", "line", "column", "message", "remedy", "citations");
    }
}
