package org.dsauk.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.json.ReportJson;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;
import org.dsauk.model.Code;
import org.dsauk.report.Demand;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import tools.jackson.core.JsonGenerator;

/** The list of rules for programs. */
final class RulesJson {

    private RulesJson() {}

    static void write(List<RuleInfo> rules, PrintWriter out) {
        try (JsonGenerator json = ReportJson.generator(out)) {
            json.writeStartArray();
            for (RuleInfo rule : rules) {
                json.writeStartObject();
                writeRule(rule, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.print('\n');
    }

    private static void writeRule(RuleInfo rule, JsonGenerator json) {
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("title", rule.title());
        writeDemand(rule.main(), json);
        json.writeArrayPropertyStart("demands");
        for (Demand demand : rule.demands()) {
            json.writeStartObject();
            writeFacts(demand.facts(), json);
            writeDemand(demand, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFacts(List<String> facts, JsonGenerator json) {
        json.writeArrayPropertyStart("facts");
        facts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeDemand(Demand demand, JsonGenerator json) {
        json.writeStringProperty("nature", demand.nature().code());
        writeSeverities(demand.severities(), json);
        json.writeArrayPropertyStart("citations");
        for (Citation citation : demand.citations()) {
            json.writeStartObject();
            ReportJson.writeProvision(citation.provision(), json);
            writeDates(citation.inForce(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("inForce");
        writeDates(demand.inForce(), json);
        json.writeEndObject();
    }

    private static void writeSeverities(Map<Stage, Severity> severities, JsonGenerator json) {
        json.writeObjectPropertyStart("severity");
        for (Stage stage : Stage.values()) {
            writeText(stage.code(), Optional.ofNullable(severities.get(stage)).map(Code::code), json);
        }
        json.writeEndObject();
    }

    private static void writeDates(InForce inForce, JsonGenerator json) {
        writeText("from", inForce.from().map(LocalDate::toString), json);
        writeText("to", inForce.to().map(LocalDate::toString), json);
    }

    private static void writeText(String name, Optional<String> value, JsonGenerator json) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
