package org.dsauk.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;
import org.dsauk.report.Demand;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;

/** The catalogue of rules as a page in Markdown. */
final class RulesDocument {

    private static final String INTRODUCTION = """
            # Rules

            Every rule that the library checks, in the order of reports; a test keeps this page equal to the code. A rule has one
            or more demands, each with its own nature, weight and source. Only a breach of law or integrity can be an error. A
            rule runs on every date with the provisions of that date, unless it says from when it applies. None of this is legal
            advice.
            """;

    private RulesDocument() {}

    static String of(List<RuleInfo> rules) {
        return INTRODUCTION + rules.stream().map(RulesDocument::section).collect(Collectors.joining());
    }

    private static String section(RuleInfo rule) {
        return "\n## " + rule.id() + "\n\n" + rule.title() + ".\n\n"
                + "| Asks after | Nature | Draft | Sign | Exchange | Applies | Rests on |\n"
                + "|---|---|---|---|---|---|---|\n"
                + rule.demands().stream().map(RulesDocument::row).collect(Collectors.joining());
    }

    private static String row(Demand demand) {
        return "| " + String.join("; ", demand.facts()) + " | "
                + demand.nature().code() + " | "
                + weights(demand.severities()) + " | " + demand.inForce() + " | " + sources(demand.citations())
                + " |\n";
    }

    private static String weights(Map<Stage, Severity> severities) {
        return Arrays.stream(Stage.values())
                .map(stage -> Optional.ofNullable(severities.get(stage)))
                .map(severity -> severity.map(Severity::code).orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private static String sources(List<Citation> citations) {
        return citations.isEmpty()
                ? "the document itself"
                : citations.stream().map(RulesDocument::source).collect(Collectors.joining("; "));
    }

    private static String source(Citation citation) {
        String text = citation.provision().text();
        String link = citation.provision()
                .url()
                .map(url -> "[" + text + "](" + url + ")")
                .orElse(text);
        return citation.inForce().equals(InForce.ALWAYS) ? link : link + " (cited " + citation.inForce() + ")";
    }
}
