package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.model.JsonText;
import org.dsauk.party.Party;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

class CompactJsonTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DsaModule()).build();

    private static DataSharingAgreement.Builder agreement() {
        return DataSharingAgreement.builder().id("urn:x:1");
    }

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return DocumentArbitraries.agreements();
    }

    @Property(tries = 200)
    void anyAgreementIsOneLineThatIsReadAgainAsTheSame(@ForAll("agreements") DataSharingAgreement agreement) {
        String line = DsaJson.compact().write(agreement);
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(DsaJson.lenient().read(line).agreement()).contains(agreement);
        assertThat(MAPPER.readTree(line)).isEqualTo(MAPPER.readTree(DsaJson.write(agreement)));
    }

    @Example
    void anExampleIsWrittenWithoutWhiteSpaceBetweenValues() {
        String text = new String(Documents.digitalSkills(), StandardCharsets.UTF_8);
        assertThat(DsaJson.compact().write(Documents.read(text))).isEqualTo(Documents.compact(text));
    }

    @Example
    void bytesAreTheTextInUtf8() {
        DataSharingAgreement agreement =
                agreement().title("\u0141\u00f3d\u017a").build();
        assertThat(DsaJson.compact().writeBytes(agreement))
                .isEqualTo("{\"format\":\"dsa/0.1\",\"id\":\"urn:x:1\",\"title\":\"\u0141\u00f3d\u017a\"}"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void whatEndsALineInAStringOrIsNotSeenIsEscaped() {
        DataSharingAgreement agreement =
                agreement().title("a\r\nb\u2028c\u0085d\u202ee").build();
        assertThat(DsaJson.compact().write(agreement)).contains("\"a\\r\\nb\\u2028c\\u0085d\\u202Ee\"");
    }

    @Example
    void keptTextWithLinesAndSpacesIsWrittenOnOneLineByEveryWriter() {
        JsonText kept = JsonText.of("{\r\n\t\"b\" : [ 1.10,\n \"c d\" ]\n}\n");
        DataSharingAgreement agreement = agreement()
                .addParty(Party.builder().id("p").putOtherMember("x-a", kept).build())
                .putOtherMember("x-a", kept)
                .putOtherMember("flows", JsonText.of("[\n1 ]"))
                .build();
        String line = DsaJson.compact().write(agreement);
        assertThat(line)
                .isEqualTo("{\"format\":\"dsa/0.1\",\"id\":\"urn:x:1\","
                        + "\"parties\":[{\"id\":\"p\",\"x-a\":{\"b\":[1.10,\"c d\"]}}],"
                        + "\"x-a\":{\"b\":[1.10,\"c d\"]},\"flows\":[1]}");
        assertThat(MAPPER.writeValueAsString(agreement)).isEqualTo(line);
        assertThat(DsaJson.write(agreement)).contains("\"x-a\": {\"b\":[1.10,\"c d\"]}");
    }

    @Example
    void linesWithALineFeedAfterEachAreReadAsJsonLines() {
        List<DataSharingAgreement> agreements = List.of(
                agreement().title("a\nb").build(), agreement().title("c").build());
        StringBuilder lines = new StringBuilder();
        agreements.forEach(
                agreement -> lines.append(DsaJson.compact().write(agreement)).append('\n'));
        assertThat(MAPPER.readerFor(DataSharingAgreement.class)
                        .<DataSharingAgreement>readValues(lines.toString())
                        .readAll())
                .isEqualTo(agreements);
        assertThat(lines.toString().lines()).hasSize(2);
    }

    @Example
    void aMapperWritesTheSameLines() {
        DataSharingAgreement agreement = agreement().title("T").build();
        StringWriter out = new StringWriter();
        try (SequenceWriter lines = MAPPER.writer().withRootValueSeparator("\n").writeValues(out)) {
            lines.write(agreement).write(agreement);
        }
        String line = DsaJson.compact().write(agreement);
        assertThat(out).hasToString(line + "\n" + line);
    }

    @Example
    void keptTextThatIsNoJsonIsRefused() {
        DataSharingAgreement agreement =
                agreement().putOtherMember("x-a", JsonText.of("{\n")).build();
        assertThatThrownBy(() -> DsaJson.compact().write(agreement))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected one JSON value");
    }
}
