package org.dsauk.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.dsauk.obligation.Obligation;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.ObligationKind;
import org.dsauk.obligation.UndatedObligation;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.MissingFact;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of a calendar of obligations, for programs.
 *
 * <p>Members come in this order: {@code first}, {@code last}, {@code lawKnown}, {@code overdue}, {@code due},
 * {@code undated}. All are always present; what is not known is null.
 *
 * @since 0.1.0
 */
public final class ObligationsJson {

    private final JsonGenerator json;

    private ObligationsJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * {@return a calendar as one indented JSON object, with {@code \n} as line end}
     *
     * @param calendar the calendar
     */
    public static String write(ObligationCalendar calendar) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ReportJson.generator(text)) {
            json.writeStartObject();
            writeMembers(calendar, json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /**
     * Writes the members of a calendar into an object that the caller has begun and will end.
     *
     * @param calendar the calendar
     * @param json where they go
     */
    public static void writeMembers(ObligationCalendar calendar, JsonGenerator json) {
        json.writeStringProperty("first", calendar.first().toString());
        json.writeStringProperty("last", calendar.last().toString());
        ReportJson.writeDays("lawKnown", calendar.lawKnown(), json);
        ObligationsJson writer = new ObligationsJson(json);
        writer.writeDated("overdue", calendar.overdue());
        writer.writeDated("due", calendar.due());
        writer.writeUndated(calendar.undated());
    }

    private void writeDated(String name, List<Obligation> obligations) {
        json.writeArrayPropertyStart(name);
        for (Obligation obligation : obligations) {
            json.writeStartObject();
            write(obligation);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeMembers(Obligation obligation, JsonGenerator json) {
        new ObligationsJson(json).write(obligation);
    }

    private void write(Obligation obligation) {
        json.writeStringProperty("day", obligation.day().toString());
        writeWhat(obligation.kind(), obligation.what(), obligation.parties());
        writeAgreement(obligation.agreementId(), obligation.agreementTitle(), obligation.source());
        ReportJson.writeText("uncertainty", obligation.uncertainty(), json);
        json.writeBooleanProperty("atTheLatest", obligation.atTheLatest());
        writeMissing(obligation.missing());
        ReportJson.writeCitations(obligation.citations(), json);
    }

    private void writeUndated(List<UndatedObligation> obligations) {
        json.writeArrayPropertyStart("undated");
        for (UndatedObligation open : obligations) {
            json.writeStartObject();
            write(open);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeMembers(UndatedObligation open, JsonGenerator json) {
        new ObligationsJson(json).write(open);
    }

    private void write(UndatedObligation open) {
        writeWhat(open.kind(), open.what(), open.parties());
        writeAgreement(open.agreementId(), open.agreementTitle(), open.source());
        json.writeStringProperty("reason", open.reason());
        writeMissing(open.missing());
        ReportJson.writeCitations(open.citations(), json);
    }

    private void writeWhat(ObligationKind kind, String what, List<String> parties) {
        json.writeStringProperty("kind", kind.code());
        json.writeStringProperty("what", what);
        writeTexts("parties", parties);
    }

    private void writeAgreement(String id, Optional<String> title, JsonPointer source) {
        json.writeStringProperty("agreement", id);
        ReportJson.writeText("title", title, json);
        json.writeStringProperty("pointer", source.text());
    }

    private void writeMissing(List<MissingFact> missing) {
        writeTexts("missing", missing.stream().map(MissingFact::text).toList());
    }

    private void writeTexts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
