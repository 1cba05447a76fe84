package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dsauk.agreement.DataSharingAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Where reading with a mapper differs from reading with {@link DsaJson}, as the page on JSON says. */
class MapperAndFacadeTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DsaModule()).build();
    private static final String TEXT = Documents.with("\"title\":\"T\"");

    private static DataSharingAgreement read(JsonMapper mapper, String text) {
        return mapper.readValue(text.getBytes(StandardCharsets.UTF_8), DataSharingAgreement.class);
    }

    @Test
    void aByteOrderMarkIsSkippedByAMapperAndRefusedByTheFacade() {
        String marked = "\ufeff" + TEXT;
        assertThat(read(MAPPER, marked)).isEqualTo(Documents.read(TEXT));
        assertThat(Documents.lenientFaults(marked)).containsExactly("DSA-JSN-002 error '' 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void otherUnicodeEncodingsAreReadByAMapperAndRefusedByTheFacade(String encoding) {
        byte[] bytes = TEXT.getBytes(Charset.forName(encoding));
        assertThat(MAPPER.readValue(bytes, DataSharingAgreement.class)).isEqualTo(Documents.read(TEXT));
        assertThat(Documents.ids(DsaJson.lenient().read(bytes))).containsExactly("DSA-JSN-002");
    }

    @Test
    void depthIsLimitedByTheMapperNotByReadLimits() {
        String deep = Documents.with("\"x-a\":" + "[".repeat(100) + "]".repeat(100));
        String deeper = Documents.with("\"x-a\":" + "[".repeat(600) + "]".repeat(600));
        assertThat(Documents.ids(DsaJson.lenient().read(deep))).containsExactly("DSA-JSN-003");
        assertThat(read(MAPPER, deep).getOtherMembers()).containsKey("x-a");
        assertThatThrownBy(() -> read(MAPPER, deeper)).isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void aMapperCanBeGivenTheLimitsOfTheFacade() {
        ReadLimits limits = ReadLimits.defaults();
        JsonMapper limited = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxDocumentLength(limits.maxBytes())
                                .maxNestingDepth(limits.maxDepth())
                                .maxStringLength(limits.maxStringLength())
                                .maxNameLength(limits.maxStringLength())
                                .maxTokenCount(limits.maxElements())
                                .build())
                        .build())
                .addModule(new DsaModule())
                .build();
        assertThat(read(limited, TEXT)).isEqualTo(Documents.read(TEXT));
        for (String text : new String[] {
            Documents.with("\"x-a\":" + "[".repeat(64) + "]".repeat(64)),
            Documents.with("\"x-a\":\"" + "y".repeat(limits.maxStringLength() + 1) + "\""),
            Documents.with("\"x-a\":[" + "1,".repeat(limits.maxElements()) + "1]"),
        }) {
            assertThatThrownBy(() -> read(limited, text)).isInstanceOf(StreamConstraintsException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsa/9.0", "dsa/0.7", "other"})
    void anotherFormatIsKeptAsTheFacadeKeepsItOrRefused(String format) {
        String text = "{\"format\":\"" + format + "\",\"id\":\"urn:x:1\"}";
        boolean read = DsaJson.lenient().read(text).agreement().isPresent();
        if (read) {
            assertThat(read(MAPPER, text)).isEqualTo(Documents.read(text));
        } else {
            assertThatThrownBy(() -> read(MAPPER, text))
                    .isInstanceOf(RefusedValueException.class)
                    .hasMessageContaining("DSA-JSN-011 at '/format'");
        }
    }

    @Test
    void aMissingFormatIsRefusedByAStrictMapperAlone() {
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThat(read(MAPPER, "{\"id\":\"urn:x:1\"}").getId()).isEqualTo("urn:x:1");
        assertThatThrownBy(() -> read(strict, "{\"id\":\"urn:x:1\"}"))
                .isInstanceOf(RefusedValueException.class)
                .hasMessageContaining("DSA-JSN-011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "tru", "{\"id\":\"urn:x:1\",}", "{\"id\":01}"})
    void whatIsNoJsonIsAnExceptionOfJacksonsOwn(String text) {
        assertThatThrownBy(() -> read(MAPPER, text)).isInstanceOf(StreamReadException.class);
    }

    @Test
    void textAfterTheAgreementIsRefusedAsTheMapperIsSetTo() {
        String text = TEXT + " {}";
        JsonMapper lax = MAPPER.rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        assertThat(Documents.ids(DsaJson.lenient().read(text))).containsExactly("DSA-JSN-001");
        assertThatThrownBy(() -> read(MAPPER, text)).isInstanceOf(MismatchedInputException.class);
        assertThat(read(lax, text)).isEqualTo(Documents.read(TEXT));
    }

    @Test
    void noBytesAtAllAreAMismatchWithoutAFinding() {
        assertThatThrownBy(() -> read(MAPPER, ""))
                .isInstanceOf(MismatchedInputException.class)
                .isNotInstanceOf(RefusedValueException.class);
    }
}
