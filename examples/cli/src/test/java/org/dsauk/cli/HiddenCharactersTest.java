package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.dsa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dsauk.text.Printable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a document or a name of a file says can disturb whoever looks at what the program prints. */
class HiddenCharactersTest {

    private static final String HIDDEN =
            "\u001b[31m\u0007\u007f\u009b31m\u202e\u2066\u2028\u200b\ufeff\u00ad\udb40\udc41";

    private static final String DOCUMENT = """
            {"format": "dsa/0.1", "id": "urn:x-test:a%1$s", "title": "Title %1$s", "language": "en%1$s",
             "parties": [{"id": "a", "name": "Name %1$s"}, {"id": "b%1$s", "name": "B", "type": "council%1$s"}],
             "purposes": [{"id": "p%1$s", "title": "Purpose %1$s"}],
             "dataItems": [{"id": "i%1$s", "name": "Item %1$s", "personalData": true}],
             "flows": [{"id": "f%1$s", "from": ["a"], "to": ["b%1$s"], "purposes": ["p%1$s"], "items": ["i%1$s"]}],
             "retention": [{"items": ["i%1$s"], "period": {"kind": "after-event", "event": "%1$s", "length": "P1Y"}}],
             "review": {"nextDue": "2026-09-30", "by": ["b%1$s"]}, "term": {"expiresOn": "2027-03-31%1$s"},
             "unknown%1$s": {"inside%1$s": "%1$s"}, "status": "draft%1$s"}
            """;

    @TempDir
    private Path directory;

    private static String escapedInJson(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return escaped.toString();
    }

    private Path document() throws IOException {
        return Files.writeString(directory.resolve("a.json"), DOCUMENT.formatted(escapedInJson(HIDDEN)));
    }

    private static void isPlain(String printed) {
        assertThat(printed.replace("\r\n", "\n").lines())
                .allSatisfy(line -> assertThat(line.codePoints()).as(line).allMatch(Printable::isPlain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate FILE",
                "validate --strict FILE",
                "validate --format=json FILE",
                "explain STR-001 FILE",
                "explain PTY-001 FILE",
                "retention FILE",
                "retention --format=json FILE",
                "participation FILE",
                "participation --format=json FILE",
                "participation --flow=f --from=a --to=b --purpose=p FILE",
                "participation --flow=f --from=a --to=b --purpose=p --format=json FILE",
                "due --from=2026-01-01 FILE",
                "due --from=2026-01-01 --format=json FILE",
                "due --from=2026-01-01 --format=ics FILE"
            })
    void whatADocumentSaysIsPrintedPlainly(String line) throws IOException {
        Path file = document();

        Run run = dsa((Object[]) Stream.of(line.split(" "))
                .map(word -> word.replace("FILE", file.toString()))
                .toArray(String[]::new));

        assertThat(run.out()).isNotEmpty();
        isPlain(run.out());
        isPlain(run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME",
                "help NAME",
                "--NAME",
                "validate NAME",
                "validate --format=json NAME",
                "validate --as-of=NAME x",
                "validate --stage=NAME x",
                "validate --NAME x",
                "explain NAME x",
                "explain STR-001 NAME",
                "law NAME",
                "retention NAME",
                "retention --event=NAME x",
                "participation --format=json NAME",
                "due NAME",
                "due --format=ics NAME",
                "due --format=json NAME"
            })
    void whatTheUserTypesIsPrintedPlainly(String line) {
        String name = HIDDEN.replace("\u2028", "");

        Run run = dsa((Object[]) Stream.of(line.split(" "))
                .map(word -> word.replace("NAME", name))
                .toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        isPlain(run.out());
        isPlain(run.err());
        assertThat(run.out() + run.err()).containsIgnoringCase("9b");
    }

    @Test
    void nameOfAFileInADirectoryIsPrintedPlainly() throws IOException {
        Path odd = directory.resolve("odd\u001b[31m\u202e");
        Files.createDirectories(odd.resolve("empty"));
        Files.writeString(odd.resolve(".hidden"), "");
        Files.writeString(
                odd.resolve("b\u009b.json"), "{\"format\": \"dsa/0.1\", \"id\": \"urn:x-test:b\", \"term\": 1}");

        for (String command : new String[] {"validate", "due"}) {
            Run run = dsa(command, odd);
            assertThat(run.out()).contains("b\\u{9b}.json");
            isPlain(run.out());
            assertThat(run.err()).contains("odd\\u{1b}[31m\\u{202e}: 1 entry is left out");
            isPlain(run.err());
        }
    }
}
