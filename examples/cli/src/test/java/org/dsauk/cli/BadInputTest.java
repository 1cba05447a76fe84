package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.dsauk.cli.Run.dsaReading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a file is a finding on that file, and the other files are still reported on. */
class BadInputTest {

    private static final Path GOOD = agreement("digital-skills.json");
    private static final int MIB = 1 << 20;

    @TempDir
    private Path directory;

    private static void isReported(Object bad, String ruleId, String message) {
        Run run = dsa("validate", "--as-of=2026-06-30", "--format=json", bad, GOOD);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        JsonNode report = run.json().get(0);
        assertThat(report.get("readable").booleanValue()).isFalse();
        assertThat(report.get("verdict").isNull()).isTrue();
        assertThat(report.get("findings").values()).anySatisfy(finding -> {
            assertThat(finding.get("ruleId").stringValue()).isEqualTo(ruleId);
            assertThat(finding.get("message").stringValue()).contains(message);
        });
        assertThat(run.json().at("/1/verdict").stringValue()).isEqualTo("ready");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("bad.json"), content);
    }

    private Path file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void missingFileIsAFinding() {
        isReported(directory.resolve("none.json"), "DSA-JSN-000", "there is no such file");
    }

    @Test
    void directoryThatHoldsNoAgreementIsAFinding() {
        isReported(directory, "DSA-JSN-000", "holds no file whose name ends in '.json'");
    }

    @Test
    void nameThatIsNoPathIsAFinding() {
        isReported("a\u0000b", "DSA-JSN-000", "this is no path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{", "}", "{} {}", "{\"id\"}", "<xml/>", "nul"})
    void textThatIsNoJsonIsAFinding(String text) throws IOException {
        isReported(file(text), "DSA-JSN-001", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"text\"", "[]", "[{}]", "true"})
    void jsonThatIsNoObjectIsAFinding(String text) throws IOException {
        isReported(file(text), "DSA-JSN-004", "expected a JSON object");
    }

    @Test
    void byteOrderMarkIsAFinding() throws IOException {
        isReported(file("\ufeff" + Files.readString(GOOD)), "DSA-JSN-002", "byte order mark");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xc0, 0xff})
    void invalidUtf8IsAFinding(int octet) throws IOException {
        byte[] content = Files.readAllBytes(GOOD);
        int insideTheTitle = Files.readString(GOOD).indexOf("Illustrative") + 3;
        content[insideTheTitle] = (byte) octet;

        isReported(file(content), "DSA-JSN-002", "not UTF-8");
    }

    @Test
    void textInUtf16IsAFinding() throws IOException {
        isReported(file(Files.readString(GOOD).getBytes(StandardCharsets.UTF_16)), "DSA-JSN-002", "");
    }

    @Test
    void hundredThousandNestedArraysAreBeyondTheLimit() throws IOException {
        isReported(file("[".repeat(100_000)), "DSA-JSN-003", "");
    }

    @Test
    void hundredThousandArraysNestedInAnAgreementAreBeyondTheLimit() throws IOException {
        String agreement = "{\"format\":\"dsa/0.1\",\"id\":\"urn:x-test:a\",\"x-deep\":";

        isReported(file(agreement + "[".repeat(100_000)), "DSA-JSN-003", "");
    }

    @Test
    void stringOf50MebibytesIsAFinding() throws IOException {
        Path file = directory.resolve("bad.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"format\":\"dsa/0.1\",\"id\":\"urn:x-test:a\",\"title\":\"");
            for (int written = 0; written < 50; written++) {
                out.write("a".repeat(MIB));
            }
            out.write("\"}");
        }

        isReported(file, "DSA-JSN-003", "larger");
    }

    @Test
    void fileOf200MebibytesIsAFinding() throws IOException {
        Path file = directory.resolve("bad.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * MIB);
        }

        isReported(file, "DSA-JSN-003", "larger");
    }

    static IntStream offsets() throws IOException {
        int length = (int) Files.size(GOOD);
        return IntStream.concat(IntStream.range(0, 64), IntStream.iterate(64, at -> at < length - 2, at -> at + 211));
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void truncatedAgreementIsAFindingWithAPosition(int offset) throws IOException {
        byte[] start = Arrays.copyOf(Files.readAllBytes(GOOD), offset);

        Run run = dsaReading(start, "validate", "--format=json", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().values()).hasSize(1);
        assertThat(run.json().at("/0/findings/0/line").intValue()).isPositive();
    }

    @Test
    void badInputIsReadableAsTextToo() throws IOException {
        Run run = dsa("validate", file("[".repeat(100_000)), directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("NOT READABLE").doesNotContain("Exception", "\tat ");
        assertThat(run.err()).isEmpty();
    }
}
