package org.dsauk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;

/** The list of rules for people. */
final class RulesText {

    private RulesText() {}

    static String of(List<RuleInfo> rules, boolean coloured) {
        return rules.stream().map(rule -> print(rule, coloured)).collect(Collectors.joining("\n"));
    }

    private static String print(RuleInfo rule, boolean coloured) {
        String head = rule.id() + "  " + rule.title();
        String citations = rule.citations().stream()
                .map(RulesText::cite)
                .map("  %s\n"::formatted)
                .collect(Collectors.joining());
        return (coloured ? "\u001b[1m" + head + "\u001b[0m" : head) + "\n  " + weight(rule) + "\n" + citations;
    }

    private static String weight(RuleInfo rule) {
        return rule.nature().code() + "; " + severities(rule.severities()) + dates("; applies ", rule.inForce());
    }

    private static String severities(Map<Stage, Severity> severities) {
        return Arrays.stream(Stage.values())
                .flatMap(stage ->
                        Stream.ofNullable(severities.get(stage)).map(severity -> stage.code() + ": " + severity.code()))
                .collect(Collectors.joining(", "));
    }

    private static String cite(Citation citation) {
        String link = citation.provision().url().map(url -> " <" + url + ">").orElse("");
        return citation.provision().text() + link + dates(", ", citation.inForce());
    }

    private static String dates(String label, InForce inForce) {
        return inForce.equals(InForce.ALWAYS) ? "" : label + inForce;
    }
}
