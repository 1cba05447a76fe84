package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where standard output takes no more, every command stops at once and says so, but for a pipe that was closed. */
class OutputFailureTest {

    private static final Path FILE = agreement("digital-skills.json");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<String> everyCommandAndFormat() {
        return Stream.of(
                "validate FILE",
                "validate --format=json FILE",
                "rules",
                "rules --format=json",
                "explain LAW-003 FILE",
                "law",
                "law --format=json",
                "law --topics",
                "law --changes 2026-01-01 2026-06-30",
                "retention FILE",
                "retention --format=json FILE",
                "participation FILE",
                "participation --format=json FILE",
                "due FILE",
                "due --format=json FILE",
                "due --format=ics FILE",
                "help",
                "help due",
                "--help",
                "due --help",
                "--version");
    }

    /** An output that refuses everything. */
    private static final class Refusing extends OutputStream {

        private final String reason;

        Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int octet) throws IOException {
            throw new IOException(reason);
        }
    }

    private int run(String reason, String line) {
        String[] args = Stream.of(line.split(" "))
                .map(word -> word.replace("FILE", FILE.toString()))
                .toArray(String[]::new);
        return Dsa.run(Terminal.of(InputStream.nullInputStream(), new Refusing(reason), err, false, false), args);
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndFormat")
    void closedPipeEndsEveryCommandQuietlyWith141(String line) {
        assertThat(run("Broken pipe", line)).isEqualTo(141);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndFormat")
    void fullDiskIsSaidOnceByEveryCommandAndEndsItWith2(String line) {
        assertThat(run("No space left on device", line)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("dsa: standard output cannot be written: No space left on device");
    }

    /** Standard input that counts how often it was read to its end. */
    private static class Counting extends InputStream {

        private final byte[] document;
        private InputStream rest;
        private int ends;

        Counting(byte[] document) {
            this.document = document;
            this.rest = new ByteArrayInputStream(document);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in pieces");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = rest.read(target, offset, length);
            if (read < 0) {
                ends++;
                rest = new ByteArrayInputStream(document);
            }
            return read;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void nothingIsReadAfterTheFirstReportThatNobodyTakes(String format) throws IOException {
        Counting in = new Counting(Files.readAllBytes(FILE));
        String[] args = Stream.concat(
                        Stream.of("validate", "--format=" + format), Collections.nCopies(50, "-").stream())
                .toArray(String[]::new);

        int exitCode = Dsa.run(Terminal.of(in, new Refusing("Broken pipe"), err, false, false), args);

        assertThat(exitCode).isEqualTo(141);
        assertThat(in.ends).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void eachReportIsWrittenBeforeTheNextFileIsRead(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> written = new ArrayList<>();
        Counting in = new Counting(Files.readAllBytes(FILE)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                if (read < 0) {
                    written.add(out.size());
                }
                return read;
            }
        };

        Dsa.run(Terminal.of(in, out, err, false, false), "validate", "--format=" + format, "-", "-", "-");

        assertThat(written).hasSize(3).isSorted().doesNotHaveDuplicates();
    }
}
