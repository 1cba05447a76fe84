package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The tables of docs/program.md say of the program what its commands say of themselves. */
class ProgramDocumentTest {

    private static final Path PAGE = project("docs/program.md");
    private static final String END = "<!-- end -->";

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r", "");
    }

    private static String start(String block) {
        return "<!-- " + block + " -->\n";
    }

    private static String block(String name, String page) {
        int start = page.indexOf(start(name)) + start(name).length();
        return page.substring(start, page.indexOf(END, start));
    }

    private static String table(String block) {
        return switch (block) {
            case "commands" -> commands();
            case "options" -> options();
            default -> exitCodes();
        };
    }

    private static CommandSpec program() {
        return Dsa.commandLine(Terminal.of(
                        InputStream.nullInputStream(),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        false,
                        false))
                .getCommandSpec();
    }

    private static List<CommandSpec> subcommands() {
        return program().subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    private static String words(String... lines) {
        return String.join(" ", lines).replace("%n", " ").replace("|", "\\|");
    }

    private static String commands() {
        StringBuilder rows = new StringBuilder("| command | what it does |\n|---|---|\n");
        for (CommandSpec command : subcommands()) {
            String parameters = command.positionalParameters().stream()
                    .map(ProgramDocumentTest::call)
                    .collect(Collectors.joining(" "));
            rows.append("| `dsa ")
                    .append((command.name() + " " + parameters).strip())
                    .append("` | ");
            rows.append(description(command)).append(" |\n");
        }
        return rows.toString();
    }

    /** What an option means may differ between commands. */
    private static String options() {
        Map<String, Map<String, List<String>>> commands = new TreeMap<>();
        for (CommandSpec command : subcommands()) {
            command.options().stream()
                    .filter(option -> !isEverywhere(option))
                    .forEach(option -> commands.computeIfAbsent(call(option), name -> new LinkedHashMap<>())
                            .merge(words(option.description()), List.of(command.name()), ProgramDocumentTest::joined));
        }
        StringBuilder rows = new StringBuilder("| option | of | meaning |\n|---|---|---|\n");
        commands.forEach((option, meanings) -> meanings.forEach((meaning, of) -> rows.append("| `" + option + "` | "
                + of.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + " | " + meaning
                + " |\n")));
        return rows.toString();
    }

    private static String description(CommandSpec command) {
        String[] header = command.usageMessage().header();
        return words(header.length > 0 ? header : command.usageMessage().description());
    }

    private static String call(PositionalParamSpec parameter) {
        String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
        return parameter.required() ? label : "[" + label + "]";
    }

    private static boolean isEverywhere(OptionSpec option) {
        return option.usageHelp() || option.versionHelp();
    }

    private static String call(OptionSpec option) {
        return option.longestName()
                + (" " + option.paramLabel()).repeat(option.arity().max());
    }

    private static List<String> joined(Collection<String> some, Collection<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String exitCodes() {
        StringBuilder rows = new StringBuilder("| command | 0 | 1 | 2 |\n|---|---|---|---|\n");
        for (CommandSpec command : subcommands()) {
            Map<String, String> codes = command.usageMessage().exitCodeList();
            rows.append("| `").append(command.name()).append("` |");
            for (String code : List.of("0", "1", "2")) {
                rows.append(' ')
                        .append(words(own(codes.getOrDefault(code, ""))))
                        .append(" |");
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    /** What all commands have in common is said below the table. */
    private static String own(String meaning) {
        return meaning.replace(", " + ExitCodes.WRONG, "").replace(ExitCodes.WRONG, "");
    }

    @Test
    void whatAllCommandsHaveInCommonIsSaidBelowTheTable() throws IOException {
        assertThat(page().replace('`', '\'').replace("\n", " "))
                .contains("2 also says that " + ExitCodes.WRONG + ".")
                .contains("141 says that " + ExitCodes.CLOSED + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commands", "options", "exit codes"})
    void tableSaysWhatTheCommandsSay(String block) throws IOException {
        assertThat(block(block, page()))
                .as("docs/program.md; to write it anew, run this test with -Ddsa.update=true")
                .isEqualTo(table(block));
    }

    /** Only with -Ddsa.update=true: writes the tables anew, to be read in the diff. */
    @Test
    @EnabledIfSystemProperty(named = "dsa.update", matches = "true")
    void tablesAreWrittenToThePage() throws IOException {
        String page = page();
        for (String block : List.of("commands", "options", "exit codes")) {
            String head =
                    page.substring(0, page.indexOf(start(block)) + start(block).length());
            page = head + table(block) + page.substring(page.indexOf(END, head.length()));
        }
        Files.writeString(PAGE, page);
        assertThat(page).contains("`dsa validate FILE...`");
    }
}
