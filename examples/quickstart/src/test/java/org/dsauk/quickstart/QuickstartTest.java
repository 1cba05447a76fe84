package org.dsauk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(printer);
            Quickstart.main();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void printedReportsReadAsTheGoldenFile() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuickstartTest.class.getResourceAsStream("printed.txt"))) {
            assertThat(printed()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void oneDayMakesTheDifference() {
        assertThat(printed())
                .containsOnlyOnce("DSA-LAW-002")
                .contains("NOT READY for stage 'draft' as of 2026-02-04: 1 error")
                .contains("\nREADY for stage 'draft' as of 2026-02-05: no errors");
    }
}
