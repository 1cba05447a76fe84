package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String DOCUMENT = Documents.with("\"term\":{\"x-a\":[\"12345678\"]}");
    private static final int BYTES = DOCUMENT.length();
    private static final int DEPTH = 3;
    private static final int LONGEST = 8;
    private static final int ELEMENTS = 13;
    private static final ReadLimits EXACT = new ReadLimits(BYTES, DEPTH, LONGEST, ELEMENTS);

    static Stream<ReadLimits> oneTooSmall() {
        return Stream.of(
                new ReadLimits(BYTES - 1, DEPTH, LONGEST, ELEMENTS),
                new ReadLimits(BYTES, DEPTH - 1, LONGEST, ELEMENTS),
                new ReadLimits(BYTES, DEPTH, LONGEST - 1, ELEMENTS),
                new ReadLimits(BYTES, DEPTH, LONGEST, ELEMENTS - 1));
    }

    @Test
    void aDocumentAtAllLimitsIsReadByBoth() {
        assertThat(DsaJson.strict().withLimits(EXACT).read(DOCUMENT).faults()).isEmpty();
        assertThat(DsaJson.lenient().withLimits(EXACT).read(DOCUMENT).agreement())
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("oneTooSmall")
    void aDocumentJustOverOneLimitIsAFaultForBoth(ReadLimits limits) {
        for (DsaJson json : List.of(DsaJson.strict(), DsaJson.lenient())) {
            DsaDocument read = json.withLimits(limits).read(DOCUMENT);
            assertThat(read.agreement()).isEmpty();
            assertThat(read.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.ruleId()).isEqualTo("DSA-JSN-003");
                assertThat(fault.severity().code()).isEqualTo("error");
                assertThat(fault.position()).isPresent();
            });
        }
    }

    @Test
    void eachLimitIsNamedInItsMessage() {
        assertThat(oneTooSmall().map(limits -> message(limits, DOCUMENT)))
                .containsExactly(
                        "expected at most " + (BYTES - 1) + " bytes, but the document is larger",
                        "expected at most 2 levels of objects and lists, but there are more",
                        "expected names and texts of at most 7 characters and numbers of at most 1000, but found a"
                                + " longer one",
                        "expected at most 12 names and values, but there are more");
    }

    private static String message(ReadLimits limits, String document) {
        return DsaJson.lenient()
                .withLimits(limits)
                .read(document)
                .faults()
                .get(0)
                .message();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"title\":\"123456789\"", "\"123456789\":1", "\"title\":{\"a\":[\"123456789\"]}"})
    void theLengthOfAStringIsLimitedWhereverItStands(String members) {
        ReadLimits limits = new ReadLimits(1000, 10, LONGEST, 100);
        assertThat(Documents.ids(DsaJson.lenient().withLimits(limits).read(Documents.with(members))))
                .contains("DSA-JSN-003");
        assertThat(DsaJson.lenient()
                        .withLimits(limits)
                        .read(Documents.with(members.replace("9", "")))
                        .agreement())
                .isPresent();
    }

    @Test
    void aTextThatIsTooLongIsToldWhereItBeginsHoweverOftenItIsRead() {
        String document = Documents.with("\"x-a\":\"" + "y".repeat(1_100_000) + "\"");
        for (int i = 0; i < 20; i++) {
            assertThat(Documents.lenientFaults(document)).containsExactly("DSA-JSN-003 error '' 1:42");
        }
    }

    @Test
    void aNumberThatIsTooLongIsToldWhereItsMemberBegins() {
        assertThat(Documents.lenientFaults(Documents.with("\"x-a\":" + "1".repeat(2_000))))
                .containsExactly("DSA-JSN-003 error '' 1:36");
    }

    @Test
    void theLengthOfAStringCountsUtf16Units() {
        ReadLimits limits = new ReadLimits(1000, 10, LONGEST, 100);
        String eight = Documents.with("\"title\":\"" + "\ud83d\ude00".repeat(4) + "\"");
        String nine = Documents.with("\"title\":\"" + "\ud83d\ude00".repeat(4) + "\u4e2d\"");
        assertThat(DsaJson.lenient().withLimits(limits).read(eight).faults()).isEmpty();
        assertThat(Documents.ids(DsaJson.lenient().withLimits(limits).read(nine)))
                .containsExactly("DSA-JSN-003");
    }

    @Test
    void aNumberOfMoreThanAThousandDigitsIsAFault() {
        String document = Documents.with("\"x-a\":" + "1".repeat(1001));
        assertThat(Documents.ids(DsaJson.lenient().read(document))).containsExactly("DSA-JSN-003");
        assertThat(Documents.ids(DsaJson.lenient().read(document.replace("111}", "11}"))))
                .containsExactly("DSA-JSN-010");
    }

    @Test
    void limitsMayBeRaisedAndWhatIsReadCanBeWritten() {
        ReadLimits wide = new ReadLimits(Integer.MAX_VALUE, ReadLimits.DEEPEST, 30_000_000, 100_000_000);
        String deep = "[".repeat(400) + "]".repeat(400);
        String basis = "{\"x-a\":" + deep + ",\"kind\":\"public-task\"}";
        String document = Documents.with("\"legalGrounds\":[{\"id\":\"g\",\"basis\":" + basis + "}],\"x-b\":" + deep
                + ",\"x-c\":\"" + "y".repeat(21_000_000) + "\"");
        DsaDocument read = DsaJson.strict()
                .withLimits(wide)
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.faults()).isEmpty();
        byte[] written = DsaJson.writeBytes(read.agreement().orElseThrow());
        assertThat(DsaJson.strict().withLimits(wide).read(written).agreement()).isEqualTo(read.agreement());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void limitsAreAtLeastOne(int which) {
        int[] limits = {1, 1, 1, 1};
        limits[which] = 0;
        assertThatThrownBy(() -> new ReadLimits(limits[0], limits[1], limits[2], limits[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected positive limits, but found");
    }

    @Test
    void aStreamBeyondTheLimitIsNotReadToItsEnd() {
        Endless endless = new Endless();
        DsaDocument read = DsaJson.lenient()
                .withLimits(new ReadLimits(100_000, 10, 10, 10))
                .read(endless);
        assertThat(Documents.told(read.faults())).containsExactly("DSA-JSN-003 error '' 1:1");
        assertThat(endless.given).isBetween(100_001L, 200_000L);
    }

    @Test
    void aFileBeyondTheLimitIsNotRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), DOCUMENT);
        ReadLimits limits = new ReadLimits(BYTES - 1, DEPTH, LONGEST, ELEMENTS);
        assertThat(Documents.ids(DsaJson.lenient().withLimits(limits).read(file)))
                .containsExactly("DSA-JSN-003");
        assertThat(DsaJson.lenient().withLimits(EXACT).read(file).faults()).isEmpty();
    }

    @Test
    void aThousandFaultsAreListedAndTheOthersCounted() {
        String document = Documents.with("\"parties\":[" + "1,".repeat(1_499) + "1]");
        List<Finding> faults = DsaJson.lenient().read(document).faults();
        assertThat(faults).hasSize(1_001);
        assertThat(faults.get(999).pointer().text()).isEqualTo("/parties/999");
        assertThat(faults.get(1_000).message()).isEqualTo("there are 500 more faults, which are not listed");
        assertThat(Documents.told(faults.get(1_000))).isEqualTo("DSA-JSN-003 error '' 1:2047");
        assertThat(DsaJson.lenient().read(document).agreement()).isPresent();
    }

    @Test
    void exactlyAThousandFaultsAreAllListed() {
        String document = Documents.with("\"parties\":[" + "1,".repeat(999) + "1]");
        assertThat(DsaJson.lenient().read(document).faults()).hasSize(1_000);
    }

    @Test
    void theFaultThatEndsTheReadingIsListedHoweverManyThereAre() {
        String document = Documents.with("\"parties\":[" + "1,".repeat(1_500) + "tru");
        List<Finding> faults = DsaJson.lenient().read(document).faults();
        assertThat(faults).hasSize(1_002).anyMatch(fault -> fault.ruleId().equals("DSA-JSN-001"));
    }

    @Test
    void faultsBelowLongNamesTakeLittleMemory() {
        String document = Documents.with("\"x-" + "y".repeat(1_000_000) + "\":[" + "1e400,".repeat(200_000) + "1]");
        List<Finding> faults = DsaJson.lenient().read(document).faults();
        assertThat(faults).hasSizeLessThan(10);
        assertThat(faults.get(faults.size() - 1).message()).endsWith(" more faults, which are not listed");
    }

    @Test
    void aMillionElementsThatCannotBeReadTakeLittleMemory() {
        String document = Documents.with("\"parties\":[" + "1,".repeat(1_000_000) + "{\"id\":\"p\"}]");
        DsaDocument read = DsaJson.lenient().read(document);
        assertThat(read.agreement().orElseThrow().getParties()).hasSize(1);
        assertThat(read.faults()).hasSize(1_001);
    }

    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }
    }
}
