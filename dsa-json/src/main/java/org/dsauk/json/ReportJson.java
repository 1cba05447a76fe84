package org.dsauk.json;

import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.InForce;
import org.dsauk.law.Law;
import org.dsauk.law.Provision;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.report.TextPosition;
import org.dsauk.report.ValidationReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of a report, for programs that act on findings.
 *
 * <p>Members come in this order: {@code verdict}, {@code stage}, {@code asOf}, {@code lawKnown}, {@code findings},
 * {@code outcomes}. All are always present; what is not known is null.
 *
 * @since 0.1.0
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * {@return a report as one indented JSON object, with {@code \n} as line end}
     *
     * @param report the report
     */
    public static String write(ValidationReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            json.writeStartObject();
            writeMembers(report, json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /**
     * {@return a generator that indents as {@link #write} does; closing it leaves what it writes to open}
     *
     * @param out where the text goes
     */
    public static JsonGenerator generator(Writer out) {
        return Indented.generator(out);
    }

    /**
     * Writes the members of a report into an object that the caller has begun and will end.
     *
     * @param report the report
     * @param json where they go
     */
    public static void writeMembers(ValidationReport report, JsonGenerator json) {
        json.writeStringProperty("verdict", report.verdict().code());
        writeDates(report.stage(), report.asOf(), report.lawKnown(), json);
        writeFindings(report.findings(), json);
        writeOutcomes(report.outcomes(), json);
    }

    /**
     * Writes the same members for a text that could not be read as an agreement: without a verdict, with its faults as
     * findings and every outcome zero.
     *
     * @param faults why it could not be read
     * @param stage the stage that it was to be checked for
     * @param asOf the date as of which the law was to be applied
     * @param json where they go
     */
    public static void writeMembers(List<Finding> faults, Stage stage, LocalDate asOf, JsonGenerator json) {
        json.writeNullProperty("verdict");
        writeDates(stage, asOf, Law.uk().known(), json);
        writeFindings(faults, json);
        writeOutcomes(Map.of(), json);
    }

    private static void writeDates(Stage stage, LocalDate asOf, InForce lawKnown, JsonGenerator json) {
        json.writeStringProperty("stage", stage.code());
        json.writeStringProperty("asOf", asOf.toString());
        writeDays("lawKnown", lawKnown, json);
    }

    static void writeDays(String name, InForce days, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        writeText("from", days.from().map(LocalDate::toString), json);
        writeText("to", days.to().map(LocalDate::toString), json);
        json.writeEndObject();
    }

    /**
     * Writes the member {@code findings} into an object that the caller has begun and will end.
     *
     * @param findings the findings
     * @param json where the member goes
     */
    public static void writeFindings(List<Finding> findings, JsonGenerator json) {
        json.writeArrayPropertyStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            writeFinding(finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeFinding(Finding finding, JsonGenerator json) {
        json.writeStringProperty("ruleId", finding.ruleId());
        json.writeStringProperty("severity", finding.severity().code());
        json.writeStringProperty("nature", finding.nature().code());
        json.writeStringProperty("pointer", finding.pointer().text());
        writeNumber("line", finding.position().map(TextPosition::line).orElse(null), json);
        writeNumber("column", finding.position().map(TextPosition::column).orElse(null), json);
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("remedy", finding.remedy());
        writeCitations(finding.citations(), json);
    }

    static void writeCitations(List<Provision> citations, JsonGenerator json) {
        json.writeArrayPropertyStart("citations");
        for (Provision citation : citations) {
            json.writeStartObject();
            writeProvision(citation, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Writes what a citation says and where it can be read, {@code text} and {@code url}, into an object that the
     * caller has begun and will end.
     *
     * @param citation what is cited
     * @param json where the members go
     */
    public static void writeProvision(Provision citation, JsonGenerator json) {
        json.writeStringProperty("text", citation.text());
        writeText("url", citation.url().map(URI::toString), json);
    }

    private static void writeOutcomes(Map<Outcome, Integer> counts, JsonGenerator json) {
        json.writeObjectPropertyStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberProperty(outcome.code(), (int) counts.getOrDefault(outcome, 0));
        }
        json.writeEndObject();
    }

    static void writeText(String name, Optional<String> value, JsonGenerator json) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void writeNumber(String name, @Nullable Integer value, JsonGenerator json) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, (int) value);
        }
    }
}
