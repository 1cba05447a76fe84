package org.dsauk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaJson;
import org.dsauk.json.RetentionScheduleJson;
import org.dsauk.model.Shape;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.TextSchedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dsa retention}: says when the data of one case goes. */
@Command(
        name = "retention",
        description = "Says when the data of one case is reviewed and goes, and from which rule that follows.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeList = {"0:the schedule was printed", "2:the file cannot be read as an agreement"})
final class RetentionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final RetentionFilter filter = new RetentionFilter();

    @Option(
            names = "--event",
            paramLabel = "EVENT=DATE",
            description =
                    "What happened and when, such as case-closure=2026-06-30, or that it has not happened, such as"
                            + " date-of-death=none; an event that the agreement or the table of events names;"
                            + " may be repeated.")
    private List<KnownEvent> events = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "FILE", description = "An agreement; - is standard input.")
    private String file = "";

    RetentionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Input input = new Inputs(terminal, DsaJson.lenient()).read(file);
        input.agreement().ifPresent(this::refuseUnknownEvents);
        Optional<RetentionSchedule> schedule = input.agreement()
                .map(agreement -> filter.of(RetentionSchedule.of(agreement, KnownEvent.together(events))));
        FaultyFiles files = FaultyFiles.among(List.of(input));
        AnswerPrinter printer = new AnswerPrinter(terminal, files);
        switch (format) {
            case TEXT ->
                printer.printText(schedule.map(found -> TextSchedule.of(found).colour(terminal.colour())));
            case JSON ->
                printer.printJson(schedule.map(found -> json -> RetentionScheduleJson.writeMembers(found, json)));
        }
        return files.exitCode();
    }

    private void refuseUnknownEvents(DataSharingAgreement agreement) {
        Set<String> known = KnownEvent.codes(agreement);
        for (KnownEvent wanted : events) {
            String code = wanted.event().code();
            if (!known.contains(code)) {
                List<String> printable = known.stream().filter(Shape::isLocalId).toList();
                throw new ParameterException(
                        spec.commandLine(),
                        "Invalid value for option '--event': expected one of " + String.join(", ", printable)
                                + ", but found '" + code + "'" + NearIds.hint(code, printable, ""));
            }
        }
    }
}
