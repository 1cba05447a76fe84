package org.dsauk.validation;

import java.util.List;
import org.dsauk.law.Provision;
import org.dsauk.report.Finding;
import org.dsauk.report.Severity;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/** Prints findings by severity: where, what is wrong, what to do, and the law that says so. */
final class FindingText {

    private FindingText() {}

    static void print(List<Finding> findings, Page page) {
        for (Severity severity : Severity.values()) {
            List<Finding> group = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!group.isEmpty()) {
                page.gap();
                page.line(heading(severity) + " (" + group.size() + ")", Colour.of(severity));
                group.forEach(finding -> print(finding, page));
            }
        }
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERRORS";
            case WARNING -> "WARNINGS";
            case ADVICE -> "ADVICE";
        };
    }

    private static void print(Finding finding, Page page) {
        page.gap();
        page.line("  " + finding.ruleId() + "  " + place(finding), Colour.BOLD);
        page.paragraph("    ", finding.message());
        page.paragraph("    To do: ", finding.remedy());
        for (Provision citation : finding.citations()) {
            page.paragraph("    Source: ", cite(citation));
        }
    }

    private static String place(Finding finding) {
        String pointer = finding.pointer().text();
        String where = pointer.isEmpty() ? "the whole document" : pointer;
        return finding.position()
                .map(at -> where + " (line " + at.line() + ", column " + at.column() + ")")
                .orElse(where);
    }

    private static String cite(Provision citation) {
        return citation.url().map(url -> citation.text() + " <" + url + ">").orElse(citation.text());
    }
}
