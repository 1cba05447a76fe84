package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.dsa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of {@code docs/retention.md}. */
class RetentionDocumentTest {

    private static final Path PAGE = Run.project("docs/retention.md");

    @TempDir
    private Path directory;

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r", "");
    }

    private static String block(String fence) throws IOException {
        String page = page();
        int start = page.indexOf(fence) + fence.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private Run example() throws IOException {
        Path file = directory.resolve("example.json");
        Files.writeString(file, block("```json\n"));
        String command = block("```\ndsa retention example.json ").strip();
        List<Object> arguments = new ArrayList<>(List.of("retention", file));
        arguments.addAll(List.of(command.split(" ")));
        return dsa(arguments.toArray());
    }

    @Test
    void commandPrintsWhatThePageSays() throws IOException {
        Run run = example();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(block("```text\n"));
    }

    @Test
    void daysWorkedOutByHandAreThoseOfTheCommand() throws IOException {
        // 2027-03-31 + 6 years; the end of the hold; + 30 days; + 10 working days; 2012 + 75 in no leap year.
        assertThat(example().out())
                .contains("2033-03-31", "2033-06-30", "by 2033-07-30", "by 2033-08-12", "by 2087-02-28");
        assertThat(page())
                .contains("31 March 2033", "30 June 2033", "30 July 2033", "12 August 2033", "28 February 2087");
    }

    /** Only with -Ddsa.update=true: writes what the command prints anew, to be read in the diff. */
    @Test
    @EnabledIfSystemProperty(named = "dsa.update", matches = "true")
    void outputIsWrittenToThePage() throws IOException {
        String before = page();
        Files.writeString(PAGE, before.replace(block("```text\n"), example().out()));
        assertThat(page()).contains("```text\nRetention under ");
    }
}
