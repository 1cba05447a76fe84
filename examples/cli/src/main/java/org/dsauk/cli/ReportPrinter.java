package org.dsauk.cli;

/** Prints the reports on some files one after the other. */
interface ReportPrinter extends AutoCloseable {

    /** Prints the report on the next file. */
    void print(CheckedInput checked);

    /** Prints what comes after the last report. */
    @Override
    void close();

    static ReportPrinter to(Terminal terminal, Format format) {
        return switch (format) {
            case TEXT -> new TextReportPrinter(terminal);
            case JSON -> new JsonReportPrinter(terminal);
        };
    }
}
