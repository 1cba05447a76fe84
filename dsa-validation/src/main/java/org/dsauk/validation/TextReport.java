package org.dsauk.validation;

import java.util.List;
import java.util.Optional;
import org.dsauk.report.Finding;
import org.dsauk.report.ValidationReport;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/**
 * A report in plain text, for people: findings by severity, each with its place, remedy and law, then the verdict.
 *
 * <p>Lines end in {@code \n} and are wrapped at 100 characters where words allow. What stands in the document cannot
 * disturb the terminal: control characters are printed as their codes.
 *
 * @since 0.1.0
 */
public final class TextReport {

    private final Optional<ValidationReport> report;
    private final List<Finding> findings;
    private final Optional<String> source;
    private final boolean coloured;

    private TextReport(
            Optional<ValidationReport> report, List<Finding> findings, Optional<String> source, boolean coloured) {
        this.report = report;
        this.findings = findings;
        this.source = source;
        this.coloured = coloured;
    }

    /**
     * {@return the text of a report, without colour}
     *
     * @param report the report
     */
    public static TextReport of(ValidationReport report) {
        return new TextReport(Optional.of(report), report.findings(), Optional.empty(), false);
    }

    /**
     * {@return what to say of a text that could not be read as an agreement, without colour}
     *
     * @param faults why it could not be read
     */
    public static TextReport ofUnreadable(List<Finding> faults) {
        return new TextReport(Optional.empty(), List.copyOf(faults), Optional.empty(), false);
    }

    /**
     * {@return this report, headed by where the agreement came from}
     *
     * @param name such as the name of a file
     */
    public TextReport source(String name) {
        return new TextReport(report, findings, Optional.of(name), coloured);
    }

    /**
     * {@return this report with or without the colours of a terminal}
     *
     * @param on whether to colour it
     */
    public TextReport colour(boolean on) {
        return new TextReport(report, findings, source, on);
    }

    /** {@return the text; it ends in a line end} */
    @Override
    public String toString() {
        Page page = new Page(coloured);
        source.ifPresent(name -> page.line(name, Colour.BOLD));
        report.ifPresent(known -> page.paragraph("", title(known)));
        FindingText.print(findings, page);
        report.ifPresentOrElse(known -> ClosingText.print(known, page), () -> printUnreadable(page));
        return page.toString();
    }

    private static String title(ValidationReport report) {
        return report.title()
                .map(title -> title + " (" + report.agreementId() + ")")
                .orElse(report.agreementId());
    }

    private static void printUnreadable(Page page) {
        page.gap();
        page.line("NOT READABLE as an agreement, so nothing was checked.", Colour.RED);
        page.paragraph("", ClosingText.NOT_ADVICE);
    }
}
