package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.law.InForce;
import org.dsauk.law.Instrument;
import org.dsauk.law.Provision;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleOutcomes;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.TextPosition;
import org.dsauk.report.ValidationReport;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 4);

    private static final Finding UNPLACED = new Finding(
            "DSA-TST-002",
            Severity.ERROR,
            Nature.LAW,
            new JsonPointer("/legalGrounds/1/basis"),
            Optional.empty(),
            "\"quoted\", Łódź",
            "name another basis",
            List.of(Instrument.UK_GDPR.article("6(1)(ea)"), Provision.of("common law")));
    private static final Finding PLACED = UNPLACED.at(new JsonPointer("/legalGrounds/1"), new TextPosition(120, 7));

    private static ValidationReport report(InForce lawKnown, Finding... findings) {
        Map<Outcome, Integer> counts = Map.of(Outcome.PASSED, 3, Outcome.FAILED, 2, Outcome.COULD_NOT_BE_CHECKED, 1);
        return new ValidationReport(
                "urn:uuid:00000000-0000-4000-8000-000000000001",
                Optional.empty(),
                Stage.SIGN,
                DAY,
                lawKnown,
                List.of(findings),
                List.of(new RuleOutcomes("DSA-TST-002", Nature.LAW, counts)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = ReportJsonTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void reportIsWrittenAsItsGoldenFile() throws IOException {
        InForce known = InForce.between("2018-05-25", "2026-06-30");

        assertThat(ReportJson.write(report(known, PLACED, UNPLACED))).isEqualTo(golden("report.json"));
    }

    @Test
    void whatIsNotKnownIsNull() {
        JsonNode json = MAPPER.readTree(ReportJson.write(report(InForce.ALWAYS, UNPLACED)));

        assertThat(json.at("/lawKnown/from").isNull()).isTrue();
        assertThat(json.at("/lawKnown/to").isNull()).isTrue();
        assertThat(json.at("/findings/0/line").isNull()).isTrue();
        assertThat(json.at("/findings/0/column").isNull()).isTrue();
        assertThat(json.at("/findings/0/citations/1/url").isNull()).isTrue();
    }

    @Test
    void unreadableTextHasNoVerdictAndNoOutcomes() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = ReportJson.generator(text)) {
            generator.writeStartObject();
            ReportJson.writeMembers(List.of(PLACED), Stage.DRAFT, DAY, generator);
            generator.writeEndObject();
        }

        JsonNode json = MAPPER.readTree(text.toString());

        assertThat(json.propertyNames())
                .containsExactly("verdict", "stage", "asOf", "lawKnown", "findings", "outcomes");
        assertThat(json.get("verdict").isNull()).isTrue();
        assertThat(json.get("stage").stringValue()).isEqualTo("draft");
        assertThat(json.at("/findings/0/ruleId").stringValue()).isEqualTo("DSA-TST-002");
        assertThat(json.get("outcomes").properties())
                .hasSize(Outcome.values().length)
                .allSatisfy(count -> assertThat(count.getValue().intValue()).isZero());
    }
}
