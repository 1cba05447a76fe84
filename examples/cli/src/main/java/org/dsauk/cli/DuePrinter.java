package org.dsauk.cli;

import java.time.Instant;
import java.util.List;
import org.dsauk.icalendar.ObligationsICalendar;
import org.dsauk.json.ObligationsJson;
import org.dsauk.json.ReportJson;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.TextCalendar;
import org.dsauk.report.Finding;
import org.dsauk.validation.TextReport;
import tools.jackson.core.JsonGenerator;

/** Prints what falls due, and what is wrong with the files in which it is stated. */
final class DuePrinter {

    private final Terminal terminal;

    DuePrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(ObligationCalendar calendar, List<Input> inputs, DueFormat format) {
        List<Input> faulty =
                inputs.stream().filter(input -> !input.faults().isEmpty()).toList();
        switch (format) {
            case TEXT -> printText(calendar, faulty);
            case JSON -> printJson(calendar, faulty);
            case ICS -> printICalendar(calendar, faulty);
        }
    }

    private void printText(ObligationCalendar calendar, List<Input> faulty) {
        for (Input input : faulty) {
            if (input.agreement().isEmpty()) {
                terminal.out()
                        .print(TextReport.ofUnreadable(input.faults())
                                .source(input.name())
                                .colour(terminal.colour()));
            } else {
                terminal.out().print(warning(input) + "\n");
            }
            terminal.out().print("\n");
        }
        terminal.out().print(TextCalendar.of(calendar).colour(terminal.colour()));
    }

    private static String warning(Input input) {
        return input.name() + ": not all of it can be read, so that something may be missing here; "
                + "'dsa validate' says what";
    }

    private void printJson(ObligationCalendar calendar, List<Input> faulty) {
        try (JsonGenerator json = ReportJson.generator(terminal.out())) {
            json.writeStartObject();
            json.writeArrayPropertyStart("faultyFiles");
            faulty.forEach(input -> writeFaults(input, json));
            json.writeEndArray();
            ObligationsJson.writeMembers(calendar, json);
            json.writeEndObject();
        }
        terminal.out().print('\n');
    }

    private static void writeFaults(Input input, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", input.name());
        json.writeBooleanProperty("readable", input.agreement().isPresent());
        ReportJson.writeFindings(input.faults(), json);
        json.writeEndObject();
    }

    // Nothing but the calendar may stand in the file.
    private void printICalendar(ObligationCalendar calendar, List<Input> faulty) {
        for (Input input : faulty) {
            String problem = input.agreement().isPresent() ? warning(input) : unreadable(input);
            terminal.err().println("dsa: " + problem);
        }
        terminal.out().print(ObligationsICalendar.write(calendar, Instant.now()));
    }

    private static String unreadable(Input input) {
        return input.name() + ": "
                + input.faults().stream().findFirst().map(Finding::message).orElse("it cannot be read");
    }
}
