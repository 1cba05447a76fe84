package org.dsauk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dsauk.json.DsaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dsa validate}: checks agreements and prints a report on each. */
@Command(
        name = "validate",
        description = "Checks agreements against UK law as it stood on a day and prints a report on each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every agreement is ready",
            "1:some agreement is not ready, or that is undecided",
            "2:some file cannot be read as an agreement, or the command is wrong"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Moment moment = new Moment();

    @Option(names = "--strict", description = "Refuse members and codes that the format does not define.")
    private boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to check; - is standard input.")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(terminal, strict ? DsaJson.strict() : DsaJson.lenient());
        LocalDate asOf = moment.asOf();
        int exitCode = Dsa.ALL_READY;
        try (ReportPrinter printer = ReportPrinter.to(terminal, format)) {
            for (String file : files) {
                CheckedInput checked = check(file, inputs, asOf);
                printer.print(checked);
                exitCode = Math.max(exitCode, checked.exitCode());
            }
        }
        return exitCode;
    }

    // A failure of ours on one file must not cost the reports on the others.
    private CheckedInput check(String file, Inputs inputs, LocalDate asOf) {
        try {
            return CheckedInput.check(inputs.read(file), moment.stage(), asOf);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            terminal.err().println(Dsa.oneLine("unexpected failure on '" + file + "'", e));
            Input failed =
                    Input.failed(file, "cannot be checked: unexpected failure", "report this to the maintainers");
            return new CheckedInput(failed, moment.stage(), asOf, Optional.empty());
        }
    }
}
