package org.dsauk.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaJson;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.Obligations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dsa due}: prints what falls due under some agreements. */
@Command(
        name = "due",
        description =
                "Prints what falls due under agreements: reviews, expiries, disposals, notices, changes of the law.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeList = {
            "0:what falls due was printed, be it nothing",
            "2:some file cannot be read as an agreement, a directory holds none"
        })
final class DueCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day (default: today in London); what is overdue then is printed too.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day (default: a year after the first).")
    private @Nullable LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json or ics, the last for calendar programs (default: text).")
    private DueFormat format = DueFormat.TEXT;

    @Option(
            names = "--stamp",
            paramLabel = "INSTANT",
            description = "When the events of a calendar file are made, such as 2026-07-01T09:00:00Z (default: now);"
                    + " with the same stamp two runs give the same bytes.")
    private Optional<Instant> stamp = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Agreements; of a directory every .json file below; - is standard input.")
    private List<String> files = new ArrayList<>();

    DueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Day first = Day.of("--from", from);
        LocalDate last = last(first.date());
        List<Input> inputs = read();
        List<DataSharingAgreement> agreements =
                inputs.stream().map(Input::agreement).flatMap(Optional::stream).toList();
        FaultyFiles files = FaultyFiles.among(inputs);
        Optional<ObligationCalendar> calendar = agreements.isEmpty()
                ? Optional.empty()
                : Optional.of(Obligations.of(agreements).calendar(first.date(), last));
        new DuePrinter(terminal, files, first).print(calendar, format, stamp.orElseGet(Instant::now));
        return files.exitCode();
    }

    private List<Input> read() {
        List<Source> sources = new Inputs(terminal, DsaJson.lenient()).sources(files);
        try (Progress progress = Progress.of(terminal, sources.size())) {
            return sources.stream()
                    .map(Source::read)
                    .peek(input -> progress.next())
                    .toList();
        }
    }

    private LocalDate last(LocalDate first) {
        if (to != null && to.isBefore(first)) {
            String why = from.isPresent() ? "given by '--from'" : "today, unless '--from' says another";
            throw refusal("--to", "a day not before the first day '" + first + "' (" + why + ")", to);
        }
        try {
            return to == null ? first.plusYears(1) : to;
        } catch (DateTimeException e) {
            throw refusal("--from", "a day that has one a year later", first);
        }
    }

    private ParameterException refusal(String option, String expected, LocalDate found) {
        return new ParameterException(
                spec.commandLine(),
                "Invalid value for option '" + option + "': expected " + expected + ", but found '" + found + "'");
    }
}
