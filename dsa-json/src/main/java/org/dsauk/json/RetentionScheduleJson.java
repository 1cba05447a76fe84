package org.dsauk.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import org.dsauk.model.Code;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.RetentionHold;
import org.dsauk.schedule.DueDate;
import org.dsauk.schedule.MissingFact;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;
import org.dsauk.schedule.ScheduledReview;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of a retention schedule, for programs that act on its days.
 *
 * <p>Members come in this order: {@code complete}, {@code entries}. An entry has {@code holder}, {@code item},
 * {@code output}, {@code purpose}, {@code copy}, {@code rule}, {@code pointer}, {@code end}, {@code review},
 * {@code disposal}, {@code action}, {@code methods}, {@code certificate}, {@code holds}, {@code notes}. All are always
 * present; what is not known or not asked for is null.
 *
 * <p>What is due has a {@code state}, {@code on}, {@code never}, {@code not-computable} or {@code held}, its
 * {@code reason}, and the members of that state only.
 *
 * @since 0.1.0
 */
public final class RetentionScheduleJson {

    private RetentionScheduleJson() {}

    /**
     * {@return a schedule as one indented JSON object, with {@code \n} as line end}
     *
     * @param schedule the schedule
     */
    public static String write(RetentionSchedule schedule) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Indented.generator(text)) {
            json.writeStartObject();
            writeMembers(schedule, json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /**
     * Writes the members of a schedule into an object that the caller has begun and will end.
     *
     * @param schedule the schedule
     * @param json where they go
     */
    public static void writeMembers(RetentionSchedule schedule, JsonGenerator json) {
        json.writeBooleanProperty("complete", schedule.isComplete());
        json.writeArrayPropertyStart("entries");
        for (ScheduledDisposal disposal : schedule.disposals()) {
            json.writeStartObject();
            writeEntry(disposal, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeEntry(ScheduledDisposal disposal, JsonGenerator json) {
        writeText("holder", disposal.holder(), json);
        writeText("item", disposal.item(), json);
        writeText("output", disposal.output(), json);
        writeText("purpose", disposal.purpose(), json);
        writeText("copy", disposal.copy().map(Code::code), json);
        json.writeStringProperty("rule", disposal.rule().getId());
        json.writeStringProperty("pointer", disposal.source().text());
        writeDue("end", Optional.of(disposal.end()), json);
        writeReview(disposal.review(), json);
        writeDue("disposal", Optional.of(disposal.disposal()), json);
        writeTerms(disposal.rule().getDisposal(), json);
        writeDue("certificate", disposal.certificate(), json);
        writeHolds(disposal.holds(), json);
        writeTexts("notes", disposal.notes(), json);
    }

    private static void writeTerms(Optional<Disposal> disposal, JsonGenerator json) {
        writeText("action", disposal.flatMap(Disposal::getAction).map(DisposalAction::code), json);
        json.writeArrayPropertyStart("methods");
        disposal.ifPresent(terms -> terms.getMethods().forEach(method -> json.writeString(method.code())));
        json.writeEndArray();
    }

    private static void writeReview(Optional<ScheduledReview> review, JsonGenerator json) {
        if (review.isEmpty()) {
            json.writeNullProperty("review");
            return;
        }
        ScheduledReview step = review.get();
        json.writeObjectPropertyStart("review");
        writeDue("first", step.first(), json);
        writeText("interval", step.interval().map(Period::toString), json);
        writeDue("beforeDisposal", step.beforeDisposal(), json);
        writeTexts("by", step.by(), json);
        writeTexts("offices", step.offices().stream().map(Code::code).toList(), json);
        json.writeEndObject();
    }

    private static void writeDue(String name, Optional<DueDate> due, JsonGenerator json) {
        if (due.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        writeState(due.get(), json);
        json.writeStringProperty("reason", due.get().reason());
        json.writeEndObject();
    }

    private static void writeState(DueDate due, JsonGenerator json) {
        if (due instanceof DueDate.On on) {
            json.writeStringProperty("state", "on");
            json.writeStringProperty("date", on.date().toString());
            writeDay("earliest", on.earliest(), json);
        } else if (due instanceof DueDate.NotComputable open) {
            json.writeStringProperty("state", "not-computable");
            writeTexts("missing", open.missing().stream().map(MissingFact::text).toList(), json);
            writeDay("notBefore", open.notBefore(), json);
            writeDay("notAfter", open.notAfter(), json);
        } else if (due instanceof DueDate.Held held) {
            json.writeStringProperty("state", "held");
            writeDue("otherwise", Optional.of(held.otherwise()), json);
        } else {
            json.writeStringProperty("state", "never");
        }
    }

    private static void writeHolds(Collection<RetentionHold> holds, JsonGenerator json) {
        json.writeArrayPropertyStart("holds");
        for (RetentionHold hold : holds) {
            json.writeStartObject();
            writeText("title", hold.getTitle(), json);
            writeText("reason", hold.getReason().map(Code::code), json);
            writeDay("startsOn", hold.getStartsOn(), json);
            writeDay("endsOn", hold.getEndsOn(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTexts(String name, Collection<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeDay(String name, Optional<LocalDate> day, JsonGenerator json) {
        writeText(name, day.map(LocalDate::toString), json);
    }

    private static void writeText(String name, Optional<String> value, JsonGenerator json) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
