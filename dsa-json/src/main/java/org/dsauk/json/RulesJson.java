package org.dsauk.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;
import org.dsauk.model.Code;
import org.dsauk.report.Demand;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of rules, for programs that show or compare them.
 *
 * <p>A rule has {@code id}, {@code title}, the members of its main demand, and {@code demands}. A demand has
 * {@code facts} (in {@code demands} only), {@code nature}, {@code severity} by stage, {@code citations} with
 * {@code text}, {@code url}, {@code from} and {@code to}, and {@code inForce} with {@code from} and {@code to}. All are
 * always present; what is not known, or not checked at a stage, is null.
 *
 * @since 0.1.0
 */
public final class RulesJson {

    private RulesJson() {}

    /**
     * {@return rules as one indented JSON list, with {@code \n} as line end}
     *
     * @param rules the rules
     */
    public static String write(List<RuleInfo> rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Indented.generator(text)) {
            json.writeStartArray();
            for (RuleInfo rule : rules) {
                json.writeStartObject();
                writeMembers(rule, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.append('\n').toString();
    }

    /**
     * Writes the members of a rule into an object that the caller has begun and will end.
     *
     * @param rule the rule
     * @param json where they go
     */
    public static void writeMembers(RuleInfo rule, JsonGenerator json) {
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
            ReportJson.writeText(
                    stage.code(), Optional.ofNullable(severities.get(stage)).map(Code::code), json);
        }
        json.writeEndObject();
    }

    private static void writeDates(InForce inForce, JsonGenerator json) {
        ReportJson.writeText("from", inForce.from().map(LocalDate::toString), json);
        ReportJson.writeText("to", inForce.to().map(LocalDate::toString), json);
    }
}
