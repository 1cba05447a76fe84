package org.dsauk.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dsauk.json.ReportJson;
import org.dsauk.law.InForce;
import org.dsauk.law.Law;
import org.dsauk.law.LawChange;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;
import org.dsauk.law.Provision;
import tools.jackson.core.JsonGenerator;

/** The law for programs. */
final class LawJson {

    private final JsonGenerator json;

    private LawJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(LawPage page, PrintWriter out) {
        write(out, law -> law.writePage(page));
    }

    static void write(InForce days, List<LawChange> changes, PrintWriter out) {
        write(out, law -> law.writeChanges(days, changes));
    }

    private static void write(PrintWriter out, Consumer<LawJson> content) {
        try (JsonGenerator json = ReportJson.generator(out)) {
            json.writeStartObject();
            content.accept(new LawJson(json));
            json.writeEndObject();
        }
        out.print('\n');
    }

    private void writePage(LawPage page) {
        writeDays("lawKnown", page.law().known());
        writeText("on", page.on().map(LocalDate::toString));
        json.writeArrayPropertyStart("topics");
        for (Listing listing : page.listings()) {
            json.writeStartObject();
            json.writeStringProperty("topic", listing.code());
            json.writeArrayPropertyStart("entries");
            listing.topic()
                    .ifPresentOrElse(
                            topic -> page.entries(topic).forEach(this::writeEntry),
                            () -> LondonJson.writeAuthorities(json));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChanges(InForce days, List<LawChange> changes) {
        writeDays("lawKnown", Law.uk().known());
        writeDays("between", days);
        json.writeArrayPropertyStart("changes");
        for (LawChange change : changes) {
            json.writeStartObject();
            json.writeStringProperty("date", change.date().toString());
            json.writeStringProperty("change", change.kind().code());
            json.writeStringProperty("topic", change.entry().topic().code());
            json.writeName("entry");
            writeEntry(change.entry());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeEntry(LawEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("code", entry.code());
        json.writeStringProperty("title", entry.title());
        writeCitation(entry.citation());
        writeText("from", entry.inForce().from().map(LocalDate::toString));
        writeText("to", entry.inForce().to().map(LocalDate::toString));
        json.writeStringProperty("status", entry.status().code());
        json.writeStringProperty("certainty", entry.certainty().code());
        writeText("source", entry.source());
        json.writeObjectPropertyStart("facts");
        entry.topic().columns().forEach(column -> writeFact(entry, column));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeCitation(Optional<Provision> citation) {
        if (citation.isEmpty()) {
            json.writeNullProperty("citation");
            return;
        }
        json.writeObjectPropertyStart("citation");
        ReportJson.writeProvision(citation.get(), json);
        json.writeEndObject();
    }

    private void writeFact(LawEntry entry, String column) {
        LawTopic topic = entry.topic();
        if (topic.isList(column)) {
            json.writeArrayPropertyStart(camelCase(column));
            entry.list(column).forEach(json::writeString);
            json.writeEndArray();
        } else {
            writeText(camelCase(column), entry.text(column));
        }
    }

    private void writeDays(String name, InForce days) {
        json.writeObjectPropertyStart(name);
        writeText("from", days.from().map(LocalDate::toString));
        writeText("to", days.to().map(LocalDate::toString));
        json.writeEndObject();
    }

    private void writeText(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
