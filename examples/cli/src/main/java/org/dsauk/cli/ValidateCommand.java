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
        exitCodeList = {
            "0:every agreement is ready",
            "1:some agreement is not ready, or that is undecided",
            "2:some file cannot be read as an agreement, a directory holds none"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Moment moment = new Moment();

    @Option(names = "--strict", description = "Refuse members and codes that the format does not define.")
    private boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files to check; of a directory every .json file below; - is standard input.")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(terminal, strict ? DsaJson.strict() : DsaJson.lenient());
        List<Source> sources = inputs.sources(files);
        Day asOf = moment.asOf();
        int exitCode = Dsa.ALL_READY;
        try (ReportPrinter printer = ReportPrinter.to(terminal, format);
                Progress progress = Progress.of(terminal, sources.size())) {
            for (Source source : sources) {
                CheckedInput checked = check(source, asOf.date());
                printer.print(checked);
                progress.next();
                exitCode = Math.max(exitCode, checked.exitCode());
            }
            printer.printEnd(asOf);
        }
        return exitCode;
    }

    // A failure of ours on one file must not cost the reports on the others.
    private CheckedInput check(Source source, LocalDate asOf) {
        try {
            return CheckedInput.check(source.read(), moment.stage(), asOf);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            terminal.say("unexpected failure on '" + source.name() + "': " + e);
            Input failed = Input.failed(
                    source.name(), "cannot be checked: unexpected failure", "report this to the maintainers");
            return new CheckedInput(failed, moment.stage(), asOf, Optional.empty());
        }
    }
}
