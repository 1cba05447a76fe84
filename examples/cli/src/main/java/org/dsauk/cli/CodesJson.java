package org.dsauk.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.json.ReportJson;
import org.dsauk.law.InForce;
import org.dsauk.law.Provision;
import org.dsauk.vocabulary.Vocabulary;
import org.dsauk.vocabulary.VocabularyCode;
import tools.jackson.core.JsonGenerator;

/** Vocabularies for programs: an array of objects; what is not known is null. */
final class CodesJson {

    private CodesJson() {}

    static void write(List<Vocabulary> vocabularies, PrintWriter out) {
        try (JsonGenerator json = ReportJson.generator(out)) {
            json.writeStartArray();
            vocabularies.forEach(vocabulary -> write(vocabulary, json));
            json.writeEndArray();
        }
        out.print('\n');
    }

    private static void write(Vocabulary vocabulary, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("vocabulary", vocabulary.name());
        json.writeBooleanProperty("open", vocabulary.isOpen());
        json.writeStringProperty("meaning", vocabulary.meaning());
        json.writeArrayPropertyStart("members");
        vocabulary.members().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("codes");
        vocabulary.codes().forEach(code -> write(code, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(VocabularyCode code, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", code.code());
        json.writeStringProperty("meaning", code.meaning());
        text("title", code.title(), json);
        text("citation", code.citation().map(Provision::text), json);
        text("url", code.citation().flatMap(Provision::url).map(URI::toString), json);
        text("from", code.inForce().flatMap(InForce::from).map(LocalDate::toString), json);
        text("to", code.inForce().flatMap(InForce::to).map(LocalDate::toString), json);
        json.writeEndObject();
    }

    private static void text(String name, Optional<String> value, JsonGenerator json) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
