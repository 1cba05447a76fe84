package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The last part of docs/law-sources.md lists every row with its certainty and source; -Ddsa.update=true writes it anew.
 */
class LawSourcesDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("dsa.root"), "docs", "law-sources.md");
    private static final String HEADING = "## Every row\n";

    @Test
    void thePageListsEveryRowAsTheTablesHaveIt() throws IOException {
        String page = Files.readString(PAGE);
        String expected = everyRow();
        if (Boolean.getBoolean("dsa.update")) {
            Files.writeString(PAGE, page.substring(0, page.indexOf(HEADING)) + expected);
        }
        assertThat(Files.readString(PAGE)).endsWith(expected);
    }

    private static String everyRow() {
        StringBuilder text = new StringBuilder(HEADING);
        text.append(
                        "\nWritten from the tables; `not read in a text` means what it says. The columns of `london-authorities.psv` have")
                .append(" their own certainty each.\n");
        text.append("\n| table | rows | found | known | unsure |\n|---|---|---|---|---|\n");
        Stream.of(LawTopic.values()).forEach(topic -> text.append(counts(topic)));
        for (LawTopic topic : LawTopic.values()) {
            text.append("\n### ")
                    .append(topic.file())
                    .append("\n\n| row | from | to | certainty | source |\n|---|---|---|---|---|\n");
            Law.uk().entries(topic).forEach(entry -> text.append(row(entry)));
        }
        return text.toString();
    }

    private static String counts(LawTopic topic) {
        List<LawEntry> entries = Law.uk().entries(topic);
        return "| " + topic.file() + " | " + entries.size() + " | "
                + Stream.of(Certainty.FOUND, Certainty.KNOWN, Certainty.UNSURE)
                        .map(certainty -> entries.stream()
                                .filter(entry -> entry.certainty() == certainty)
                                .count())
                        .map(Object::toString)
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String row(LawEntry entry) {
        return "| `" + entry.code() + "` | " + day(entry.inForce().from()) + " | "
                + day(entry.inForce().to()) + " | " + entry.certainty().code() + " | "
                + entry.source().orElse("") + " |\n";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }
}
