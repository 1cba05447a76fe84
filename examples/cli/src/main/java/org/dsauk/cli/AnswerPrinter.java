package org.dsauk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dsauk.json.ReportJson;
import org.dsauk.text.Printable;
import org.dsauk.validation.TextReport;
import tools.jackson.core.JsonGenerator;

/** Prints what follows from some files, and before it what is wrong with these. */
final class AnswerPrinter {

    private final Terminal terminal;
    private final FaultyFiles files;

    AnswerPrinter(Terminal terminal, FaultyFiles files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** Prints a page, if there is an answer, and on which day it is based, if the user did not say. */
    void printText(Optional<?> page, Day day) {
        printText(page.map(
                answer -> answer + day.note().map(note -> "\n" + note + "\n").orElse("")));
    }

    /** Prints a page, if there is an answer. */
    void printText(Optional<?> page) {
        List<String> pages = new ArrayList<>();
        if (files.leaveOnlySome()) {
            pages.add(files.notIncluded() + ".\n");
        }
        files.faulty().forEach(input -> pages.add(page(input)));
        page.ifPresent(answer -> pages.add(answer.toString()));
        terminal.out().print(String.join("\n", pages));
    }

    private String page(Input input) {
        if (input.agreement().isPresent()) {
            return Printable.of(input.warning()) + "\n";
        }
        return TextReport.ofUnreadable(input.faults())
                .source(input.name())
                .colour(terminal.colour())
                .toString();
    }

    /** Prints one object: the faulty files, then the members of the answer, if there is one. */
    void printJson(Optional<Consumer<JsonGenerator>> members) {
        try (JsonGenerator json = ReportJson.generator(terminal.out())) {
            json.writeStartObject();
            json.writeArrayPropertyStart("faultyFiles");
            files.faulty().forEach(input -> write(input, json));
            json.writeEndArray();
            members.ifPresent(answer -> answer.accept(json));
            json.writeEndObject();
        }
        terminal.out().print('\n');
    }

    private static void write(Input input, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", input.name());
        json.writeBooleanProperty("readable", input.agreement().isPresent());
        ReportJson.writeFindings(input.faults(), json);
        json.writeEndObject();
    }
}
