package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The help of every command states its exit codes, and the commands keep to them. */
class ExitCodesTest {

    @TempDir
    private Path directory;

    static Stream<CommandLine> commands() {
        Terminal terminal = Terminal.of(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, false);
        CommandLine program = Dsa.commandLine(terminal);
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
    }

    private static Map<String, String> codes(CommandLine command) {
        return command.getCommandSpec().usageMessage().exitCodeList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpStatesWithWhichCodesACommandEnds(CommandLine command) {
        assertThat(codes(command)).containsKeys("0", "2", "141").doesNotContainValue("");
        assertThat(command.getUsageMessage())
                .containsOnlyOnce("Exit codes:\n")
                .contains("\n  0 ", "\n  2 ", "\n  141 ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void onlyWhatCanBeAnsweredByNoHasOne(CommandLine command) {
        assertThat(codes(command).containsKey("1"))
                .isEqualTo(Stream.of("dsa", "validate", "participation").anyMatch(command.getCommandName()::equals));
    }

    @ParameterizedTest
    @CsvSource({
        "0, validate --as-of=2026-06-30 READY",
        "1, validate --as-of=2026-06-30 READY BARE",
        "2, validate --as-of=2026-06-30 READY BARE LIST",
        "2, validate",
        "2, validate --as-of=soon READY",
        "0, rules",
        "2, rules nothing",
        "0, rules LAW-003",
        "2, rules --format=xml",
        "0, explain LAW-003 BARE",
        "2, explain LAW-003 LIST",
        "2, explain LAW-999 BARE",
        "0, law",
        "0, law --changes 2001-01-01 2001-01-02",
        "2, law nothing",
        "0, retention BARE",
        "2, retention LIST",
        "2, retention --item=none BARE",
        "0, participation BARE",
        "1, participation --flow=a --from=b --to=c --purpose=d BARE",
        "2, participation LIST",
        "2, participation --flow=a BARE",
        "0, due BARE",
        "0, due --format=ics BARE",
        "2, due LIST BARE",
        "2, due --format=ics LIST",
        "2, due --to=2000-01-01 BARE",
        "0, help",
        "0, help due",
        "2, help nothing",
        "0, --help",
        "0, --version",
        "0, due --help",
        "2, ''",
        "2, nothing"
    })
    void commandEndsWithTheCodeThatItsHelpStates(int exitCode, String line) throws IOException {
        Path bare = Files.writeString(
                directory.resolve("bare.json"), "{\"format\": \"dsa/0.1\", \"id\": \"urn:x-test:bare\"}");
        Path list = Files.writeString(directory.resolve("list.json"), "[]");

        Run run = dsa((Object[]) Stream.of(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace(
                                "READY", agreement("digital-skills.json").toString())
                        .replace("BARE", bare.toString())
                        .replace("LIST", list.toString()))
                .toArray(String[]::new));

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
    }
}
