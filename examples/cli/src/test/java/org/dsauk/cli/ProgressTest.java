package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Counts six files of which each takes half a second. */
    private String shown(boolean somebodyWaits) {
        Terminal terminal =
                Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false, somebodyWaits);
        long[] halves = {0};
        try (Progress progress = new Progress(terminal, 6, () -> halves[0] * 500_000_000L)) {
            for (int file = 0; file < 6; file++) {
                halves[0]++;
                progress.next();
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void terminalShowsEverySecondHowManyFilesAreDoneAndIsClearedAtTheEnd() {
        assertThat(shown(true))
                .isEqualTo(
                        "\rdsa: 2 of 6 files\u001b[K\rdsa: 4 of 6 files\u001b[K\rdsa: 6 of 6 files\u001b[K\r\u001b[K");
    }

    @Test
    void nothingIsShownWhereNobodyWaits() {
        assertThat(shown(false)).isEmpty();
    }
}
