package org.dsauk.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.model.Code;
import org.dsauk.participation.FlowOnDay;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.Liveness;
import org.dsauk.participation.Obstacle;
import org.dsauk.participation.Participants;
import org.dsauk.participation.Participations;
import org.dsauk.participation.Standing;
import org.dsauk.report.JsonPointer;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of who takes part in an agreement on a day, and of whether a flow is live.
 *
 * <p>Members are always present, in one order; what is not known is null.
 *
 * @since 0.1.0
 */
public final class ParticipationJson {

    private final JsonGenerator json;

    private ParticipationJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * {@return who takes part on a day as one indented JSON object, with {@code \n} as line end}
     *
     * <p>Its members are {@code agreement}, {@code title}, {@code day}, {@code status}, {@code version},
     * {@code standings}, {@code flows} and {@code irregularities}.
     *
     * @param participations the participation of an agreement
     * @param day the day
     */
    public static String write(Participations participations, LocalDate day) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Indented.generator(text)) {
            generator.writeStartObject();
            writeMembers(participations, day, generator);
            generator.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /**
     * Writes the members of who takes part on a day into an object that the caller has begun and will end.
     *
     * @param participations the participation of an agreement
     * @param day the day
     * @param json where they go
     */
    public static void writeMembers(Participations participations, LocalDate day, JsonGenerator json) {
        new ParticipationJson(json).writeDay(participations, day);
    }

    /**
     * {@return whether a flow is live, and why not, as one indented JSON object, with {@code \n} as line end}
     *
     * <p>Its members are {@code flow}, {@code from}, {@code to}, {@code purpose}, {@code day}, {@code live},
     * {@code items} and {@code obstacles}.
     *
     * @param liveness the answer
     */
    public static String write(Liveness liveness) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Indented.generator(text)) {
            generator.writeStartObject();
            writeMembers(liveness, generator);
            generator.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /**
     * Writes the members of whether a flow is live into an object that the caller has begun and will end.
     *
     * @param liveness the answer
     * @param json where they go
     */
    public static void writeMembers(Liveness liveness, JsonGenerator json) {
        new ParticipationJson(json).writeLiveness(liveness);
    }

    private void writeDay(Participations participations, LocalDate day) {
        Participants participants = participations.on(day);
        json.writeStringProperty("agreement", participations.agreement().getId());
        writeText("title", participations.agreement().getTitle());
        json.writeStringProperty("day", day.toString());
        writeText("status", participants.status().map(Code::code));
        writeText("version", participants.version());
        json.writeArrayPropertyStart("standings");
        participants.standings().forEach(this::writeStanding);
        json.writeEndArray();
        json.writeArrayPropertyStart("flows");
        participations.flowsOn(day).forEach(this::writeFlow);
        json.writeEndArray();
        json.writeArrayPropertyStart("irregularities");
        participations.irregularities().forEach(this::writeIrregularity);
        json.writeEndArray();
    }

    private void writeStanding(Standing standing) {
        json.writeStartObject();
        json.writeStringProperty("party", standing.party());
        writeText("purpose", standing.purpose());
        writeText("status", standing.status().map(Code::code));
        writeDay("since", standing.since());
        writePlace("step", standing.step());
        json.writeBooleanProperty("in", standing.isIn());
        json.writeBooleanProperty("mayShare", standing.mayShare());
        writeDay("joinedOn", standing.joinedOn());
        writeText("version", standing.version());
        writeDay("boundSince", standing.boundSince());
        writePlace("boundBy", standing.boundBy());
        writeText("inheritedFrom", standing.inheritedFrom());
        writeText("succeededBy", standing.succeededBy());
        writeTexts("onlyItems", standing.onlyItems());
        writeTexts("exceptItems", standing.exceptItems());
        json.writeEndObject();
    }

    private void writeFlow(FlowOnDay flow) {
        json.writeStartObject();
        json.writeStringProperty("flow", flow.flow());
        json.writeStringProperty("purpose", flow.purpose());
        writeTexts("disclosers", flow.disclosers());
        writeTexts("recipients", flow.recipients());
        json.writeNumberProperty("pairs", flow.pairs());
        json.writeNumberProperty("livePairs", flow.live().size());
        writeTexts("liveDisclosers", flow.liveDisclosers());
        writeTexts("liveRecipients", flow.liveRecipients());
        writeObstacles(flow.obstacles());
        json.writeEndObject();
    }

    private void writeLiveness(Liveness liveness) {
        json.writeStringProperty("flow", liveness.flow());
        json.writeStringProperty("from", liveness.from());
        json.writeStringProperty("to", liveness.to());
        json.writeStringProperty("purpose", liveness.purpose());
        json.writeStringProperty("day", liveness.day().toString());
        json.writeBooleanProperty("live", liveness.isLive());
        writeTexts("items", liveness.items());
        writeObstacles(liveness.obstacles());
    }

    private void writeObstacles(List<Obstacle> obstacles) {
        json.writeArrayPropertyStart("obstacles");
        for (Obstacle obstacle : obstacles) {
            writeReason(obstacle.kind(), obstacle.party(), obstacle.words(), obstacle.source());
        }
        json.writeEndArray();
    }

    private void writeIrregularity(Irregularity odd) {
        writeReason(odd.kind(), odd.party(), odd.words(), odd.source());
    }

    private void writeReason(Code kind, Optional<String> party, String words, JsonPointer source) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind.code());
        writeText("party", party);
        json.writeStringProperty("words", words);
        json.writeStringProperty("source", source.text());
        json.writeEndObject();
    }

    private void writeTexts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void writeDay(String name, Optional<LocalDate> day) {
        writeText(name, day.map(LocalDate::toString));
    }

    private void writePlace(String name, Optional<JsonPointer> place) {
        writeText(name, place.map(JsonPointer::text));
    }

    private void writeText(String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
