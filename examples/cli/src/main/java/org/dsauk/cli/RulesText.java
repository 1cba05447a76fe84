package org.dsauk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;
import org.dsauk.report.Demand;
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
        String demands = rule.demands().stream().map(RulesText::print).collect(Collectors.joining());
        return (coloured ? "\u001b[1m" + head + "\u001b[0m" : head) + "\n" + demands;
    }

    private static String print(Demand demand) {
        String citations = demand.citations().stream()
                .map(RulesText::cite)
                .map("    %s\n"::formatted)
                .collect(Collectors.joining());
        return "  " + String.join("; ", demand.facts()) + "\n    " + weight(demand) + "\n" + citations;
    }

    private static String weight(Demand demand) {
        return demand.nature().code() + "; " + severities(demand.severities()) + dates("; applies ", demand.inForce());
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
