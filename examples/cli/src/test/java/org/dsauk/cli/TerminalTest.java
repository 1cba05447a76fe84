package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no space left");
            }
        };
    }

    private static InputStream broken(RuntimeException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void reportThatCannotBeWrittenExitsWith2() {
        int exitCode = Dsa.run(Terminal.of(InputStream.nullInputStream(), full(), err, false, false), "rules");

        assertThat(exitCode).isEqualTo(2);
        assertThat(errors())
                .isEqualTo("dsa: standard output cannot be written: no space left" + System.lineSeparator());
    }

    @Test
    void standardInputThatCannotBeReadIsAFinding() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        int exitCode = Dsa.run(Terminal.of(in, out, err, false, false), "validate", "-");

        assertThat(exitCode).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("cannot be opened: it cannot be read");
        assertThat(errors()).isEmpty();
    }

    @Test
    void unexpectedFailureIsOneLineOnStandardErrorAndTheReportStaysWhole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = broken(new IllegalStateException("two\nlines"));

        int exitCode = Dsa.run(Terminal.of(in, out, err, false, false), "validate", "--format=json", "-", "-");

        assertThat(exitCode).isEqualTo(2);
        assertThat(errors().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("dsa: unexpected failure on '-': ") && line.endsWith("two lines"));
        assertThat(new Run(exitCode, out.toString(StandardCharsets.UTF_8), errors())
                        .json()
                        .values())
                .hasSize(2);
    }

    @Test
    void unexpectedFailureOfACommandIsOneLineOnStandardError() {
        InputStream in = broken(new IllegalStateException("oh"));

        int exitCode =
                Dsa.run(Terminal.of(in, new ByteArrayOutputStream(), err, false, false), "explain", "DSA-LAW-002", "-");

        assertThat(exitCode).isEqualTo(2);
        assertThat(errors().lines()).singleElement().asString().contains("unexpected failure", "oh");
    }
}
