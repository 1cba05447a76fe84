package org.dsauk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dsauk.json.DsaJson;
import org.dsauk.json.ParticipationJson;
import org.dsauk.participation.Liveness;
import org.dsauk.participation.Participations;
import org.dsauk.participation.TextLiveness;
import org.dsauk.participation.TextParticipation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dsa participation}: says who is in an agreement on a day, and which flows are live. */
@Command(
        name = "participation",
        description = "Says who is in an agreement on a day, since when, under which version and for which purposes,"
                + " and between whom its flows are live. With --flow, --from, --to and --purpose it says whether that"
                + " one flow is live, and why not.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeList = {
            "0:the day was printed, or the flow that was asked about is live",
            "1:the flow that was asked about is not live",
            "2:the file cannot be read as an agreement"
        })
final class ParticipationCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "An agreement; - is standard input.")
    private String file = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day, such as 2026-06-30 (default: today in London).")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--flow", paramLabel = "FLOW", description = "Ask about this flow alone: its id.")
    private Optional<String> flow = Optional.empty();

    @Option(names = "--from", paramLabel = "PARTY", description = "The party that would disclose: its id.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "PARTY", description = "The party that would receive: its id.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "The purpose: its id.")
    private Optional<String> purpose = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json, the latter with all that is odd in the record (default: text).")
    private Format format = Format.TEXT;

    ParticipationCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseHalfAQuestion();
        Input input = new Inputs(terminal, DsaJson.lenient()).read(file);
        FaultyFiles files = FaultyFiles.among(List.of(input));
        AnswerPrinter printer = new AnswerPrinter(terminal, files);
        Optional<Participations> participations = input.agreement().map(Participations::of);
        Day day = Day.of("--on", on);
        if (flow.isPresent()) {
            return printAnswer(participations, day, printer);
        }
        printDay(participations, day, printer);
        return files.exitCode();
    }

    private void refuseHalfAQuestion() {
        long given = List.of(flow, from, to, purpose).stream()
                .filter(Optional::isPresent)
                .count();
        if (given != 0 && given != 4) {
            throw new ParameterException(
                    spec.commandLine(), "expected '--flow', '--from', '--to' and '--purpose' together or none of them");
        }
    }

    private void printDay(Optional<Participations> participations, Day day, AnswerPrinter printer) {
        switch (format) {
            case TEXT ->
                printer.printText(
                        participations.map(
                                known -> TextParticipation.of(known, day.date()).colour(terminal.colour())),
                        day);
            case JSON ->
                printer.printJson(
                        participations.map(known -> json -> ParticipationJson.writeMembers(known, day.date(), json)));
        }
    }

    private int printAnswer(Optional<Participations> participations, Day day, AnswerPrinter printer) {
        Optional<Liveness> liveness = participations.map(known -> known.flow(flow.orElse(""))
                .from(from.orElse(""))
                .to(to.orElse(""))
                .forPurpose(purpose.orElse(""))
                .on(day.date()));
        switch (format) {
            case TEXT ->
                printer.printText(liveness.map(found -> TextLiveness.of(found).colour(terminal.colour())), day);
            case JSON -> printer.printJson(liveness.map(found -> json -> ParticipationJson.writeMembers(found, json)));
        }
        return liveness.map(found -> found.isLive() ? Dsa.ALL_READY : Dsa.SOME_NOT_READY)
                .orElse(Dsa.BROKEN);
    }
}
