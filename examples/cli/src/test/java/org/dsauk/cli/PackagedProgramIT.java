package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.project;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packaged program as its users do. */
class PackagedProgramIT {

    @TempDir
    private Path directory;

    private Run java(String... args) throws IOException, InterruptedException {
        return javaReading(new byte[0], args);
    }

    private static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=US-ASCII",
                "-jar",
                project("examples/cli/target/dsa.jar").toString()));
        command.addAll(List.of(args));
        return command;
    }

    private Run javaReading(byte[] in, String... args) throws IOException, InterruptedException {
        return run(in, command(args), directory.resolve("out").toFile());
    }

    private Run run(byte[] in, List<String> command, File out) throws IOException, InterruptedException {
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(in);
        }
        int exitCode = process.waitFor();
        return new Run(exitCode, out.isFile() ? Files.readString(out.toPath()) : "", Files.readString(err));
    }

    private static byte[] example() throws IOException {
        return Files.readAllBytes(agreement("digital-skills.json"));
    }

    @Test
    void validatesTheExampleAgreements() throws Exception {
        Run run = java(
                "validate",
                "--as-of=2026-06-30",
                agreement("digital-skills.json").toString(),
                agreement("child-safeguarding.json").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("READY for stage 'sign' as of 2026-06-30")
                .doesNotContain("\u001b");
    }

    @Test
    void writesUtf8WhateverThePlatformThinks() throws Exception {
        Path file = directory.resolve("named.json");
        Files.writeString(
                file,
                "{\"format\": \"dsa/0.1\", \"id\": \"urn:x-test:a\", \"title\": \"Łódź 東京\"}",
                StandardCharsets.UTF_8);

        Run run = java("validate", "--as-of=2026-06-30", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Łódź 東京");
    }

    @Test
    void writesACalendarFileAndNothingElse() throws Exception {
        Run run = java(
                "due",
                "--from=2026-07-01",
                "--format=ics",
                agreement("digital-skills.json").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void readsFromAPipe() throws Exception {
        Run run = javaReading(example(), "validate", "--as-of=2026-06-30", "-");

        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    @Test
    void unreadableFileExitsWith2() throws Exception {
        Run run = java("validate", "--format=json", directory.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().at("/0/findings/0/ruleId").stringValue()).isEqualTo("DSA-JSN-000");
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(java("--version").out()).startsWith("dsa ").doesNotContain("${");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void closedPipeEndsQuietlyWith141(String format) throws Exception {
        Path many = Files.createDirectory(directory.resolve("many"));
        for (int file = 0; file < 200; file++) {
            Files.write(many.resolve(file + ".json"), example());
        }
        Path err = directory.resolve("err");
        Process process = new ProcessBuilder(command("validate", "--format=" + format, many.toString()))
                .redirectError(err.toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isNotEmpty();
        }

        assertThat(process.waitFor()).isEqualTo(141);
        assertThat(Files.readString(err)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "law --format=json", "--help"})
    void fullDiskIsSaidAndEndsWith2(String line) throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists());

        Run run = run(new byte[0], command(line.split(" ")), full);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("dsa: standard output cannot be written: No space left on device\n");
    }

    @Test
    void closedOutputIsSaidAndEndsWith2() throws Exception {
        assumeTrue(new File("/bin/sh").exists());
        List<String> shell = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" >&-", "sh"));
        shell.addAll(command("rules"));

        Run run = run(new byte[0], shell, directory.resolve("out").toFile());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("dsa: standard output cannot be written: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdin", "/dev/fd/0"})
    void readsStandardInputByThePathOfItsPipe(String path) throws Exception {
        assumeTrue(new File(path).exists());

        Run run = javaReading(example(), "validate", "--as-of=2026-06-30", path);

        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    @Test
    void readsANamedPipe() throws Exception {
        Path fifo = directory.resolve("agreement.fifo");
        assumeTrue(isMade(fifo));
        Thread writer = new Thread(() -> {
            try {
                Files.write(fifo, example());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        Run run = java("validate", "--as-of=2026-06-30", fifo.toString());

        writer.join();
        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    private static boolean isMade(Path fifo) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void namedPipeInADirectoryIsNotWaitedFor() throws Exception {
        Path walked = Files.createDirectory(directory.resolve("walked"));
        assumeTrue(isMade(walked.resolve("pipe.json")));
        Files.write(walked.resolve("Łódź.json"), example());

        Run run = java("validate", "--as-of=2026-06-30", walked.toString());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.err()).contains("1 entry is left out because it is neither a file nor a directory");
    }
}
