package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.dsauk.cli.Run.project;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What falls due in a year under the agreements of the portfolio, as a line for each day, kind and agreement; kept in
 * {@code portfolio-due.txt}, which is rewritten with {@code -Ddsa.update=true}.
 */
class PortfolioDueTest {

    private static final Path EXPECTED = project("examples/cli/src/test/resources/org/dsauk/cli/portfolio-due.txt");

    private static List<Object> arguments(String format) throws IOException {
        List<Object> arguments =
                new ArrayList<>(List.of("due", "--from=2026-06-01", "--to=2027-05-31", "--format=" + format));
        try (Stream<Path> files = Files.list(agreement("portfolio"))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .forEach(arguments::add);
        }
        return arguments;
    }

    private static Run run(String format) throws IOException {
        Run run = dsa(arguments(format).toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    private static Stream<String> lines(JsonNode calendar, String list) {
        return calendar.get(list).values().stream()
                .map(entry -> list + " "
                        + (entry.has("day") ? entry.get("day").stringValue() + " " : "")
                        + entry.get("kind").stringValue() + ", "
                        + entry.get("title").stringValue().replace("Illustrative: ", "") + " "
                        + entry.get("pointer").stringValue() + ": "
                        + entry.get("parties").values().stream()
                                .map(JsonNode::stringValue)
                                .collect(Collectors.joining(" ")));
    }

    @Test
    void calendarOfTheYearIsTheOneThatWasRead() throws IOException {
        JsonNode calendar = run("json").json();
        String found = Stream.of("overdue", "due", "undated")
                .flatMap(list -> lines(calendar, list))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());

        if (Boolean.getBoolean("dsa.update")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, found);
        }
        assertThat(found).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void anotherLibraryReadsTheCalendarFileAndFindsNothingWrong() throws IOException {
        int obligations = run("json").json().get("due").size()
                + run("json").json().get("overdue").size();

        try (ICalReader reader = new ICalReader(run("ics").out())) {
            ICalendar read = reader.readNext();

            assertThat(reader.getWarnings()).isEmpty();
            assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
            assertThat(read.getEvents()).hasSize(obligations).hasSizeGreaterThan(100);
            assertThat(read.getEvents())
                    .extracting(event -> event.getUid().getValue())
                    .doesNotHaveDuplicates();
            assertThat(read.getEvents()).allSatisfy(event -> {
                assertThat(event.getSummary().getValue()).hasSizeLessThanOrEqualTo(100);
                assertThat(event.getDateEnd().getValue())
                        .isAfter(event.getDateStart().getValue());
            });
        }
    }

    @Test
    void textHasEveryMonthInWhichSomethingFallsDue() throws IOException {
        assertThat(run("text").out())
                .startsWith("From 2026-06-01 to 2027-05-31, ")
                .containsSubsequence(
                        "\nOVERDUE (",
                        "\nJUNE 2026\n",
                        "\nDECEMBER 2026\n",
                        "\nMAY 2027\n",
                        "\nNO DAY KNOWN (",
                        "\nSOURCES\n")
                .endsWith("This is engineering, not legal advice.\n");
    }

    @Test
    void orderOfTheFilesChangesNothing() throws IOException {
        List<Object> shuffled = arguments("text");
        Collections.shuffle(shuffled.subList(4, shuffled.size()), new Random(3));

        assertThat(dsa(shuffled.toArray()).out()).isEqualTo(run("text").out());
    }
}
