package org.dsauk.cli;

/** Prints the reports on some files one after the other. */
interface ReportPrinter extends AutoCloseable {

    /** Prints the report on the next file, and at once. */
    void print(CheckedInput checked);

    /** Prints what is to be said of all reports together, and which day was taken if the user did not say. */
    void printEnd(Day asOf);

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
