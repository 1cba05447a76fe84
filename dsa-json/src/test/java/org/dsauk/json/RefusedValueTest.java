package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.party.Party;
import org.dsauk.report.Finding;
import org.dsauk.report.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class RefusedValueTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DsaModule()).build();
    private static final String TEXT = Documents.HEAD + ",\n \"parties\":[{\"id\":\"p\",\n  \"name\":5}]}";
    private static final String TOLD =
            "error DSA-JSN-006 line 3, column 10 at '/parties/0/name': expected text in quotes, but found 5"
                    + " -> write the value as the format asks";

    /** A type of somebody else that holds agreements. */
    record Folder(String label, DataSharingAgreement current, List<DataSharingAgreement> former) {}

    /** A type of somebody else that is filled member by member. */
    static final class Envelope {
        public LawfulBasis basis;
        public Map<String, Party> byName;
    }

    private static RefusedValueException refused(ThrowingCallable reading) {
        RefusedValueException thrown = catchThrowableOfType(RefusedValueException.class, reading);
        assertThat(thrown).as("what was thrown").isNotNull();
        return thrown;
    }

    @Test
    void theFaultOfATextIsAFindingWithItsPlaceFromEverySource() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> MAPPER.readValue(TEXT, DataSharingAgreement.class),
                () -> MAPPER.readValue(bytes, DataSharingAgreement.class),
                () -> MAPPER.readValue(new ByteArrayInputStream(bytes), DataSharingAgreement.class),
                () -> MAPPER.readValue(new StringReader(TEXT), DataSharingAgreement.class))) {
            assertThat(refused(reading).finding()).hasToString(TOLD);
        }
    }

    @Test
    void theFindingIsTheOneThatTheFacadeGives() {
        Finding ofTheFacade = DsaJson.strict().read(TEXT).faults().get(0);
        assertThat(refused(() -> MAPPER.readValue(TEXT, DataSharingAgreement.class))
                        .finding())
                .isEqualTo(ofTheFacade);
    }

    @Test
    void aTreeAndAMapHaveNoPosition() {
        Finding ofATree = refused(() -> MAPPER.treeToValue(MAPPER.readTree(TEXT), DataSharingAgreement.class))
                .finding();
        Finding ofAMap = refused(() -> MAPPER.convertValue(Map.of("id", "p", "name", 5), Party.class))
                .finding();
        assertThat(ofATree.pointer().text()).isEqualTo("/parties/0/name");
        assertThat(ofATree.position()).isEmpty();
        assertThat(ofATree.message()).isEqualTo("expected text in quotes, but found 5");
        assertThat(ofAMap.pointer().text()).isEqualTo("/name");
        assertThat(ofAMap.position()).isEmpty();
    }

    @Test
    void insideAnotherObjectThePointerLeadsThroughTheWholeText() {
        String text = "{\"label\":\"l\",\n\"former\":[" + Documents.with("\"title\":\"T\"") + ",\n"
                + Documents.with("\"title\":7") + "]}";
        RefusedValueException thrown = refused(() -> MAPPER.readValue(text, Folder.class));
        assertThat(thrown.finding().pointer().text()).isEqualTo("/former/1/title");
        assertThat(thrown.finding().position()).contains(new TextPosition(3, 44));
        assertThat(thrown.getTargetType()).isEqualTo(DataSharingAgreement.class);
        assertThat(thrown.getPath()).isNotEmpty();
    }

    @Test
    void insideBeansMapsAndListsItIsTheSameException() {
        assertThat(refused(() -> MAPPER.readValue("{\"byName\":{\"a/b\":{\"id\":\"p\",\"name\":[]}}}", Envelope.class))
                        .finding()
                        .pointer()
                        .text())
                .isEqualTo("/byName/a~1b/name");
        assertThat(refused(() -> MAPPER.readValue("[{\"id\":\"p\"},3]", new TypeReference<List<Party>>() {}))
                        .finding()
                        .pointer()
                        .text())
                .isEqualTo("/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"A\"}|error DSA-JSN-009 at '': the object has no id",
                "{\"id\":\"\"}|error DSA-JSN-009 at '': the object has no id",
                "{\"id\":\"a\",\"identifiers\":[{\"scheme\":5}]}|"
                        + "error DSA-JSN-006 line 1, column 36 at '/identifiers/0/scheme': expected text in quotes",
                "{\"id\":\"a\",\"id\":\"b\"}|error DSA-JSN-005 line 1, column 16 at '/id': the member 'id' occurs twice",
                "[]|error DSA-JSN-006 line 1, column 1 at '': expected an object",
            })
    void whatIsMissingHasNoPositionAndWhatIsThereHasOne(String text, String told) {
        assertThat(refused(() -> MAPPER.readValue(text, Party.class)).finding().toString())
                .startsWith(told);
    }

    @Test
    void anObjectWhoseKindStandsLaterHasNoPositionRatherThanAWrongOne() {
        String text = "{\n\n\"basis\":{\"functions\":5,\"kind\":\"public-task\"}}";
        RefusedValueException thrown = refused(() -> MAPPER.readValue(text, Envelope.class));
        assertThat(thrown.finding().pointer().text()).isEqualTo("/basis/functions");
        assertThat(thrown.finding().position()).isEmpty();
        assertThat(thrown.getMessage()).doesNotContain("line:");
    }

    @Test
    void anUnknownKindIsAFindingAtTheObject() {
        Finding finding = refused(() -> MAPPER.readValue("{\"basis\":{\"kind\":\"magic\"}}", Envelope.class))
                .finding();
        assertThat(finding.ruleId()).isEqualTo("DSA-JSN-008");
        assertThat(finding.pointer().text()).isEqualTo("/basis");
        assertThat(finding.remedy()).isEqualTo("use one of the codes of the format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"id\":\"a\",\"colour\":1}|DSA-JSN-007", "{\"id\":\"a\",\"name\":null}|DSA-JSN-012"})
    void whatAStrictMapperRefusesIsAnError(String text, String id) {
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThat(refused(() -> strict.readValue(text, Party.class)).finding().toString())
                .startsWith("error " + id + " line 1, ");
    }

    @Test
    void aMapperWritesTheFindingAsTheAnswer() {
        Finding finding = refused(() -> MAPPER.readValue(TEXT, DataSharingAgreement.class))
                .finding();
        assertThat(MAPPER.writeValueAsString(finding))
                .startsWith("{\"ruleId\":\"DSA-JSN-006\",\"severity\":\"error\",\"nature\":\"integrity\","
                        + "\"pointer\":\"/parties/0/name\",\"line\":3,\"column\":10,\"message\":");
    }

    @Test
    void itIsCaughtAsJacksonsOwnAndSurvivesSerialization() throws IOException, ClassNotFoundException {
        RefusedValueException thrown = refused(() -> MAPPER.readValue(TEXT, DataSharingAgreement.class));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ObjectOutputStream(out).writeObject(thrown);
        Object again = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject();
        assertThat(thrown).isInstanceOf(MismatchedInputException.class);
        assertThat(again)
                .isInstanceOfSatisfying(
                        RefusedValueException.class,
                        copy -> assertThat(copy.finding()).isEqualTo(thrown.finding()));
    }
}
