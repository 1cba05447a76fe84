package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.law.InForce;
import org.dsauk.law.Instrument;
import org.dsauk.law.Provision;
import org.dsauk.report.Examination;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleOutcomes;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.TextPosition;
import org.dsauk.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    private static final Finding ERROR = new Finding(
                    "DSA-TST-002",
                    Severity.ERROR,
                    Nature.LAW,
                    new JsonPointer("/legalGrounds/1/basis"),
                    Optional.empty(),
                    "expected a basis that is in force on '2026-02-04', but found 'recognised-legitimate-interest',"
                            + " which is in force from 2026-02-05",
                    "name another basis, or wait until the basis is in force",
                    List.of(
                            Instrument.UK_GDPR.article("6(1)(ea)"),
                            Instrument.SI_2026_82.regulation("2"),
                            Provision.of("the common law duty of confidence")))
            .at(new JsonPointer("/legalGrounds/1/basis"), new TextPosition(120, 7));
    private static final Finding WARNING = finding(Severity.WARNING, "", "the title is missing");
    private static final Finding ADVICE = finding(Severity.ADVICE, "/parties/0", "the party 'camden' has no address");

    private static Finding finding(Severity severity, String pointer, String message) {
        return new Finding(
                "DSA-TST-001",
                severity,
                Nature.PRACTICE,
                new JsonPointer(pointer),
                Optional.empty(),
                message,
                "state it",
                List.of());
    }

    private static ValidationReport report(List<Finding> findings, RuleOutcomes... rules) {
        return new ValidationReport(
                "urn:uuid:00000000-0000-4000-8000-000000000001",
                Optional.of("Illustrative: meals for schools"),
                Stage.SIGN,
                LocalDate.of(2026, 2, 4),
                InForce.between("2018-05-25", "2026-06-30"),
                findings,
                List.of(rules));
    }

    private static RuleOutcomes outcomes(String rule, Nature nature, Map<Outcome, Integer> counts) {
        return new RuleOutcomes(rule, nature, counts);
    }

    private static RuleOutcomes unchecked() {
        return outcomes("DSA-TST-003", Nature.LAW, Map.of(Outcome.COULD_NOT_BE_CHECKED, 2));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = TextReportTest.class.getResourceAsStream("text-report/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void reportWithEverythingReadsAsItsGoldenFile() throws IOException {
        RuleOutcomes counted = outcomes("DSA-TST-002", Nature.LAW, Map.of(Outcome.PASSED, 1234, Outcome.FAILED, 1));

        String text = TextReport.of(report(List.of(WARNING, ERROR, ADVICE), counted, unchecked()))
                .source("meals.json")
                .toString();

        assertThat(text).isEqualTo(golden("everything"));
    }

    @Test
    void colouredReportReadsAsItsGoldenFile() throws IOException {
        String text = TextReport.of(report(List.of(ERROR, ADVICE))).colour(true).toString();

        assertThat(text.replace('\u001b', '^')).isEqualTo(golden("coloured"));
    }

    @Test
    void readyReportReadsAsItsGoldenFile() throws IOException {
        RuleOutcomes passed = outcomes("DSA-TST-002", Nature.LAW, Map.of(Outcome.PASSED, 7));

        assertThat(TextReport.of(report(List.of(), passed))).hasToString(golden("ready"));
    }

    @Test
    void undecidedReportReadsAsItsGoldenFile() throws IOException {
        assertThat(TextReport.of(report(List.of(WARNING), unchecked()))).hasToString(golden("undecided"));
    }

    @Test
    void reportOnUnreadableTextReadsAsItsGoldenFile() throws IOException {
        Finding fault = new Finding(
                "DSA-JSN-000",
                Severity.ERROR,
                Nature.INTEGRITY,
                JsonPointer.ROOT,
                Optional.of(new TextPosition(1, 1)),
                "the text is empty",
                "give the agreement as one JSON object",
                List.of());

        assertThat(TextReport.ofUnreadable(List.of(fault)).source("empty.json")).hasToString(golden("unreadable"));
    }

    @Test
    void uncheckedRuleOfPracticeIsNotListed() {
        RuleOutcomes practice = outcomes("DSA-TST-004", Nature.PRACTICE, Map.of(Outcome.COULD_NOT_BE_CHECKED, 1));

        assertThat(TextReport.of(report(List.of(), practice)).toString())
                .contains("READY for stage 'sign'")
                .doesNotContain("DSA-TST-004");
    }

    @Test
    void reportWithoutTitleIsHeadedByTheId() {
        ValidationReport titled = report(List.of());
        ValidationReport untitled = new ValidationReport(
                titled.agreementId(),
                Optional.empty(),
                titled.stage(),
                titled.asOf(),
                titled.lawKnown(),
                List.of(),
                List.of());

        assertThat(TextReport.of(untitled).toString()).startsWith(titled.agreementId() + "\n");
    }

    @Test
    void documentCannotDisturbTheTerminal() {
        Finding hostile = finding(Severity.ERROR, "/a\u001b[2J\nb", "red \u001b[31m, \u202e reversed, \ud800 half");

        String text =
                TextReport.of(report(List.of(hostile))).source("x\u0007.json").toString();

        assertThat(text)
                .doesNotContain("\u001b", "\u202e", "\u0007", "\ud800")
                .contains("x\\u{7}.json", "/a\\u{1b}[2J b", "red \\u{1b}[31m, \\u{202e} reversed, \\u{d800} half");
    }

    @Test
    void namesInAnyScriptArePrintedAsTheyAre() {
        String name = "Łódź, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645, 東京, \ud83d\ude42";

        assertThat(TextReport.of(report(List.of(finding(Severity.ERROR, "", name))))
                        .toString())
                .contains(name);
    }

    @Test
    void wrappedLinesStayWithin100Characters() {
        Finding wordy = finding(Severity.ERROR, "/x", "twelve words ".repeat(40));

        String text = TextReport.of(report(List.of(wordy))).toString();

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(text.replaceAll("\\s+", " ")).contains("twelve words ".repeat(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-u-nu-arab", "de", "th-TH-u-ca-buddhist"})
    void textDoesNotDependOnTheLocale(String tag) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(TextReport.of(report(List.of(WARNING), unchecked()))).hasToString(golden("undecided"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void explanationReadsAsItsGoldenFile() throws IOException {
        List<Examination> examinations = List.of(
                examination("flow 'f1'", "/flows/0", Outcome.PASSED, "basis is 'public-task'"),
                examination("flow 'f2'", "/flows/1", Outcome.COULD_NOT_BE_CHECKED, "act is not stated"));

        assertThat(TextExplanation.of(examinations)).hasToString(golden("explanation"));
        assertThat(TextExplanation.of(examinations).colour(true).toString()).contains("\u001b[1;32m  passed\u001b[0m");
    }

    @Test
    void explanationOfNothingSaysSo() {
        assertThat(TextExplanation.of(List.of())).hasToString("The rule found nothing to look at.\n");
    }

    private static Examination examination(String subject, String pointer, Outcome outcome, String reason) {
        return new Examination("DSA-TST-002", subject, new JsonPointer(pointer), outcome, reason);
    }
}
