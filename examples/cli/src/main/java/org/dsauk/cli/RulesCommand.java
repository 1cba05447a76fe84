package org.dsauk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dsauk.json.RulesJson;
import org.dsauk.report.RuleInfo;
import org.dsauk.validation.DsaValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dsa rules}: lists the rules. */
@Command(
        name = "rules",
        description = "Lists the rules, how much each weighs and the law that it rests on.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeList = {"0:the rules were printed"})
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "RULE",
            description = "Only these rules, such as DSA-STR-001 (default: all); DSA- may be left out.")
    private List<String> wanted = new ArrayList<>();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = chosen();
        switch (format) {
            case TEXT -> terminal.out().print(RulesText.of(rules, terminal.colour()));
            case JSON -> terminal.out().print(RulesJson.write(rules));
        }
        return Dsa.ALL_READY;
    }

    private List<RuleInfo> chosen() {
        Set<String> ids = wanted.stream().map(rule -> RuleIds.known(rule, spec)).collect(Collectors.toSet());
        return DsaValidator.uk().rules().stream()
                .filter(rule -> ids.isEmpty() || ids.contains(rule.id()))
                .toList();
    }
}
