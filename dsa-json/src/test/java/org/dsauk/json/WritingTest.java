package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.PublicTask;
import org.dsauk.model.JsonText;
import org.dsauk.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    private static final DataSharingAgreement AGREEMENT = DataSharingAgreement.builder()
            .status(AgreementStatus.DRAFT)
            .term(Term.builder()
                    .openEnded(true)
                    .effectiveFrom(LocalDate.of(2026, 2, 5))
                    .build())
            .addLegalGround(LegalGround.builder()
                    .basis(PublicTask.builder().build())
                    .inPerformanceOfTasks(true)
                    .id("g")
                    .build())
            .addFlow(DataFlow.builder()
                    .id("f")
                    .addDiscloser("a")
                    .addDiscloser("b")
                    .build())
            .addParty(Party.builder().name("A \"\u00e9\"\n").id("a").build())
            .putOtherMember("x-a", JsonText.of("{\"b\":[1,2]}"))
            .title("T")
            .id("urn:x:1")
            .build();

    private static final String TEXT = """
            {
              "format": "dsa/0.1",
              "id": "urn:x:1",
              "title": "T",
              "parties": [
                {
                  "id": "a",
                  "name": "A \\"\u00e9\\"\\n"
                }
              ],
              "flows": [
                {
                  "id": "f",
                  "disclosers": [
                    "a",
                    "b"
                  ]
                }
              ],
              "legalGrounds": [
                {
                  "id": "g",
                  "inPerformanceOfTasks": true,
                  "basis": {
                    "kind": "public-task"
                  }
                }
              ],
              "term": {
                "effectiveFrom": "2026-02-05",
                "openEnded": true
              },
              "status": "draft",
              "x-a": {"b":[1,2]}
            }
            """;

    @Test
    void anAgreementIsIndentedByTwoSpacesInTheOrderOfTheModelWithoutWhatIsEmpty() {
        assertThat(DsaJson.write(AGREEMENT)).isEqualTo(TEXT);
        assertThat(DsaJson.writeBytes(AGREEMENT)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileHoldsTheSameText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "something longer than before".repeat(1000));
        DsaJson.write(AGREEMENT, file);
        assertThat(file).hasContent(TEXT);
        assertThat(DsaJson.strict().read(file).agreement()).contains(AGREEMENT);
    }

    @Test
    void everyWayToReadGivesTheSame(@TempDir Path folder) throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("a.json"), bytes);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(DsaJson.strict().read(in).agreement()).contains(AGREEMENT);
        }
        assertThat(DsaJson.strict().read(bytes).agreement()).contains(AGREEMENT);
        assertThat(DsaJson.strict().read(TEXT).agreement()).contains(AGREEMENT);
    }

    @Test
    void theExampleAgreementIsWrittenAsItIs() {
        byte[] example = Documents.digitalSkills();
        DsaDocument read = DsaJson.strict().read(example);
        assertThat(read.faults()).isEmpty();
        assertThat(DsaJson.writeBytes(read.agreement().orElseThrow())).isEqualTo(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1 2", "{", "[1,]", "tru", "'a'", "{\"a\":1}}", "NaN", "01", "// a\n1", "\"\ud800\""})
    void keptTextThatIsNotOneJsonValueIsRefused(String text) {
        DataSharingAgreement agreement = DataSharingAgreement.builder()
                .id("urn:x:1")
                .addParty(Party.builder()
                        .id("p")
                        .putOtherMember("x-a", JsonText.of(text))
                        .build())
                .build();
        assertThatThrownBy(() -> DsaJson.write(agreement))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected one JSON value, but found '" + text + "'");
    }

    @Test
    void keptTextIsRefusedBeforeTheFileIsTouched(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "before");
        DataSharingAgreement agreement =
                AGREEMENT.toBuilder().putOtherMember("x-b", JsonText.of("{")).build();
        assertThatThrownBy(() -> DsaJson.write(agreement, file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("before");
    }

    @Test
    void keptTextOfAListIsRefusedWhenItIsMixedIn() {
        DataSharingAgreement agreement = AGREEMENT.toBuilder()
                .putOtherMember("parties", JsonText.of("[1"))
                .build();
        assertThatThrownBy(() -> DsaJson.write(agreement))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'[1'");
    }

    @Test
    void whatCannotBeReadIsAnExceptionThatNamesTheFile(@TempDir Path folder) {
        for (Path file : new Path[] {folder, folder.resolve("missing.json"), folder.resolve("a/b.json")}) {
            assertThatThrownBy(() -> DsaJson.lenient().read(file))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot read '" + file + "'");
        }
    }

    @Test
    void whatCannotBeWrittenIsAnExceptionThatNamesTheFile(@TempDir Path folder) {
        assertThatThrownBy(() -> DsaJson.write(AGREEMENT, folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write '" + folder + "'");
    }

    @Test
    void aStreamThatFailsIsAnException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> DsaJson.lenient().read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theBytesOfTheCallerMayChangeAfterReading() {
        byte[] bytes = Documents.with("\"title\":5,\"term\":{}").getBytes(StandardCharsets.UTF_8);
        DsaDocument read = DsaJson.lenient().read(bytes);
        Arrays.fill(bytes, (byte) '\n');
        assertThat(Documents.told(read.locate(Reports.with("/term")).findings().get(1)))
                .endsWith("'/term' 1:53");
    }
}
