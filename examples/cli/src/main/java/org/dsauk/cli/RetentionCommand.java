package org.dsauk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaJson;
import org.dsauk.json.ReportJson;
import org.dsauk.json.RetentionScheduleJson;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;
import org.dsauk.validation.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code dsa retention}: says when the data of one case goes. */
@Command(
        name = "retention",
        description = "Says when the data of one case is reviewed and goes, and from which rule that follows.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the schedule was printed",
            "2:the file cannot be read as an agreement, or the command is wrong"
        })
final class RetentionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RetentionFilter filter = new RetentionFilter();

    @Option(
            names = "--event",
            paramLabel = "EVENT=DATE",
            description =
                    "What happened and when, such as case-closure=2026-06-30, or that it has not happened, such as"
                            + " date-of-death=none; may be repeated.")
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
        input.agreement().ifPresentOrElse(this::print, () -> printUnreadable(input));
        return input.agreement().isPresent() ? Dsa.ALL_READY : Dsa.BROKEN;
    }

    private void print(DataSharingAgreement agreement) {
        RetentionSchedule schedule = RetentionSchedule.of(agreement, KnownEvent.together(events));
        List<ScheduledDisposal> entries = filter.entries(schedule);
        switch (format) {
            case TEXT ->
                terminal.out()
                        .print(new RetentionText(terminal.colour()).of(agreement, entries, schedule.isComplete()));
            case JSON -> printJson(entries, schedule.isComplete());
        }
    }

    private void printJson(List<ScheduledDisposal> entries, boolean complete) {
        try (JsonGenerator json = ReportJson.generator(terminal.out())) {
            json.writeStartObject();
            RetentionScheduleJson.writeMembers(complete, entries, json);
            json.writeEndObject();
        }
        terminal.out().print('\n');
    }

    private void printUnreadable(Input input) {
        terminal.out()
                .print(TextReport.ofUnreadable(input.faults())
                        .source(input.name())
                        .colour(terminal.colour()));
    }
}
