package org.dsauk.cli;

import java.time.LocalDate;
import org.dsauk.report.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The program {@code dsa}. */
@Command(
        name = "dsa",
        description = "Checks UK data sharing agreements. It is engineering, not legal advice.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeList = {
            "0:it was done, and everything that was asked about is so",
            "1:it was done, and something that was asked about is not so: an agreement is not ready, a flow is not live",
            "2:some file cannot be read as an agreement"
        })
public final class Dsa implements Runnable {

    static final int ALL_READY = 0;
    static final int SOME_NOT_READY = 1;
    static final int BROKEN = 2;
    /** As shells say it of a program that ends because nobody reads on: 128 and the number of SIGPIPE. */
    static final int CLOSED = 141;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Dsa() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String... args) {
        System.exit(run(Terminal.system(), args));
    }

    static int run(Terminal terminal, String... args) {
        int exitCode = execute(terminal, args);
        try {
            terminal.out().flush();
        } catch (OutputFailure failure) {
            exitCode = failure.report(terminal);
        }
        terminal.err().flush();
        return exitCode;
    }

    private static int execute(Terminal terminal, String... args) {
        try {
            return commandLine(terminal).execute(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unexpected(terminal, e);
        }
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine program = new CommandLine(new Dsa())
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new CodesCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new LawCommand(terminal))
                .addSubcommand(new RetentionCommand(terminal))
                .addSubcommand(new ParticipationCommand(terminal))
                .addSubcommand(new DueCommand(terminal))
                .addSubcommand(new HelpCommand())
                .registerConverter(Stage.class, new CodeConverter<>(Stage.values()))
                .registerConverter(Format.class, new CodeConverter<>(Format.values()))
                .registerConverter(DueFormat.class, new CodeConverter<>(DueFormat.values()))
                .registerConverter(LocalDate.class, new DateConverter())
                .registerConverter(KnownEvent.class, new KnownEventConverter())
                .setExecutionStrategy(Dsa::run)
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler((wrong, args) -> WrongUse.report(wrong, terminal))
                .setExecutionExceptionHandler((failure, command, parsed) -> unexpected(terminal, failure));
        ExitCodes.stateIn(program);
        return program;
    }

    // That the output failed shows again when it is flushed at the end; until then picocli must not speak of it.
    private static int run(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutputFailure failure) {
            return BROKEN;
        }
    }

    private static int unexpected(Terminal terminal, Throwable failure) {
        if (!(failure instanceof OutputFailure)) {
            terminal.say("unexpected failure: " + failure);
        }
        return BROKEN;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command: " + WrongUse.commands(spec));
    }
}
