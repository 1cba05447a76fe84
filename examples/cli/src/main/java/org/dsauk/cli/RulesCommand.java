package org.dsauk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dsauk.report.RuleInfo;
import org.dsauk.validation.DsaValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = DsaValidator.uk().rules();
        switch (format) {
            case TEXT -> terminal.out().print(RulesText.of(rules, terminal.colour()));
            case JSON -> RulesJson.write(rules, terminal.out());
        }
        return Dsa.ALL_READY;
    }
}
