package org.dsauk.cli;

import org.dsauk.validation.TextReport;

/** Prints reports for people, with an empty line between them. */
final class TextReportPrinter implements ReportPrinter {

    private final Terminal terminal;
    private boolean first = true;

    TextReportPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void print(CheckedInput checked) {
        Input input = checked.input();
        TextReport report =
                checked.report().map(TextReport::of).orElseGet(() -> TextReport.ofUnreadable(input.faults()));
        terminal.out().print(first ? "" : "\n");
        terminal.out().print(report.source(input.name()).colour(terminal.colour()));
        terminal.out().flush();
        first = false;
    }

    @Override
    public void printNote(Day asOf) {
        asOf.note().ifPresent(note -> terminal.out().print("\n" + note + "\n"));
    }

    @Override
    public void close() {}
}
