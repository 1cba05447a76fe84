package org.dsauk.cli;

import org.dsauk.validation.TextReport;

/** Prints reports for people, with an empty line between them. */
final class TextReportPrinter implements ReportPrinter {

    private final Terminal terminal;
    private final Tally tally = new Tally();
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
        tally.add(checked);
        first = false;
    }

    @Override
    public void printEnd(Day asOf) {
        if (tally.isOfSeveral()) {
            terminal.out().print("\n" + tally.text() + "\n");
        }
        asOf.note().ifPresent(note -> terminal.out().print("\n" + note + "\n"));
    }

    @Override
    public void close() {}
}
