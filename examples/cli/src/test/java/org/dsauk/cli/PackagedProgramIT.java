package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged program as its users do. */
class PackagedProgramIT {

    @TempDir
    private Path directory;

    private Run java(String... args) throws IOException, InterruptedException {
        return javaReading(new byte[0], args);
    }

    private Run javaReading(byte[] in, String... args) throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=US-ASCII",
                "-jar",
                project("examples/cli/target/dsa.jar").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(in);
        }
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
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
        byte[] agreement = Files.readAllBytes(agreement("digital-skills.json"));

        Run run = javaReading(agreement, "validate", "--as-of=2026-06-30", "-");

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
}
