package org.dsauk.cli;

import org.dsauk.json.ReportJson;
import tools.jackson.core.JsonGenerator;

/** Prints reports for programs: one array with an object for each file. */
final class JsonReportPrinter implements ReportPrinter {

    private final Terminal terminal;
    private final JsonGenerator json;

    JsonReportPrinter(Terminal terminal) {
        this.terminal = terminal;
        this.json = ReportJson.generator(terminal.out());
        json.writeStartArray();
    }

    @Override
    public void print(CheckedInput checked) {
        json.writeStartObject();
        json.writeStringProperty("file", checked.input().name());
        json.writeBooleanProperty("readable", checked.report().isPresent());
        checked.report()
                .ifPresentOrElse(report -> ReportJson.writeMembers(report, json), () -> writeUnreadable(checked));
        json.writeEndObject();
        json.flush();
    }

    /** Each report says its day and its verdict. */
    @Override
    public void printEnd(Day asOf) {}

    private void writeUnreadable(CheckedInput checked) {
        ReportJson.writeMembers(checked.input().faults(), checked.stage(), checked.asOf(), json);
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
        terminal.out().print('\n');
    }
}
