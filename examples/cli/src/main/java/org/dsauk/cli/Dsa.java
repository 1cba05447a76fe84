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
import picocli.CommandLine.Spec;

/** The program {@code dsa}. */
@Command(
        name = "dsa",
        description = "Checks UK data sharing agreements. It is engineering, not legal advice.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Dsa implements Runnable {

    static final int ALL_READY = 0;
    static final int SOME_NOT_READY = 1;
    static final int BROKEN = 2;

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
        if (terminal.out().checkError()) {
            terminal.err().println("dsa: standard output cannot be written");
            exitCode = BROKEN;
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

    private static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Dsa())
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
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler((wrong, args) -> usageError(terminal, wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> unexpected(terminal, failure));
    }

    private static int usageError(Terminal terminal, ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        terminal.err().println("dsa: " + wrong.getMessage());
        terminal.err().println("Try '" + command.qualifiedName() + " --help'.");
        return BROKEN;
    }

    private static int unexpected(Terminal terminal, Throwable failure) {
        terminal.err().println(oneLine("unexpected failure", failure));
        return BROKEN;
    }

    static String oneLine(String what, Throwable failure) {
        return ("dsa: " + what + ": " + failure).replaceAll("\\R", " ");
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected a command: validate, rules, explain, law, retention, participation, due or help");
    }
}
