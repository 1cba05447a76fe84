package org.dsauk.validation;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleOutcomes;
import org.dsauk.report.Severity;
import org.dsauk.report.ValidationReport;
import org.dsauk.text.Colour;
import org.dsauk.text.Count;
import org.dsauk.text.Page;

/** Prints what could not be checked, the verdict and what the report is worth. */
final class ClosingText {

    static final String NOT_ADVICE = "This is engineering, not legal advice.";

    private ClosingText() {}

    static void print(ValidationReport report, Page page) {
        printUnchecked(report, page);
        page.gap();
        page.paragraph("", counts(report.outcomes()));
        page.line(verdict(report), Colour.of(report.verdict()));
        page.paragraph("", "The law is known " + report.lawKnown() + ". " + NOT_ADVICE);
    }

    private static void printUnchecked(ValidationReport report, Page page) {
        if (report.unchecked().isEmpty()) {
            return;
        }
        page.gap();
        page.line("COULD NOT BE CHECKED (" + report.unchecked().size() + ")", Colour.YELLOW);
        page.gap();
        for (RuleOutcomes rule : report.unchecked()) {
            int count = rule.count(Outcome.COULD_NOT_BE_CHECKED);
            String why = isOfReading(rule) ? ": not understood, see the warnings" : "";
            page.line("  " + rule.ruleId() + "  in " + Count.of(count, "place") + why, Colour.PLAIN);
        }
        if (report.unchecked().stream().anyMatch(rule -> !isOfReading(rule))) {
            page.paragraph("  Why: ", explain(report));
        }
    }

    /** What was not understood when the document was read is a finding already, and no rule explains it. */
    private static boolean isOfReading(RuleOutcomes rule) {
        return rule.ruleId().startsWith("DSA-JSN-");
    }

    private static String explain(ValidationReport report) {
        return "dsa explain --stage " + report.stage().code() + " --as-of " + report.asOf() + " RULE FILE";
    }

    private static String counts(Map<Outcome, Integer> outcomes) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> outcomes.getOrDefault(outcome, 0) + " " + words(outcome))
                .collect(Collectors.joining(", ", "Checks: ", "."));
    }

    private static String words(Outcome outcome) {
        return outcome.code().replace('-', ' ');
    }

    private static String verdict(ValidationReport report) {
        String subject = " for stage '" + report.stage().code() + "' as of " + report.asOf();
        return switch (report.verdict()) {
            case READY -> "READY" + subject + ": no errors, " + lesser(report) + listed(report) + ".";
            case NOT_READY ->
                "NOT READY" + subject + ": " + errors(report) + ", " + lesser(report) + listed(report) + ".";
            case UNDECIDED -> "UNDECIDED" + subject + ": no errors, but " + doubts(report) + ".";
        };
    }

    private static String doubts(ValidationReport report) {
        long ofReading =
                report.unchecked().stream().filter(ClosingText::isOfReading).count();
        int ofRules = report.unchecked().size() - (int) ofReading;
        String rules = ofRules == 0 ? "" : Count.of(ofRules, "rule") + " could not be checked";
        String reading = ofReading == 0 ? "" : "not everything in it is understood";
        return rules + (rules.isEmpty() || reading.isEmpty() ? "" : ", and ") + reading;
    }

    /** What is not listed stands behind one finding, which tells how much it is. */
    private static String listed(ValidationReport report) {
        boolean more =
                report.findings().stream().anyMatch(finding -> finding.ruleId().equals(Findings.MORE));
        return more ? " listed, and more that are not" : "";
    }

    private static String errors(ValidationReport report) {
        return Count.of(report.findings(Severity.ERROR).size(), "error");
    }

    private static String lesser(ValidationReport report) {
        return Count.of(report.findings(Severity.WARNING).size(), "warning") + ", "
                + Count.of(report.findings(Severity.ADVICE).size(), "item") + " of advice";
    }
}
