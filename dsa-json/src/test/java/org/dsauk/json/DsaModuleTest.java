package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.Consent;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.ground.PublicTask;
import org.dsauk.law.LegalPower;
import org.dsauk.model.JsonText;
import org.dsauk.party.Party;
import org.dsauk.retention.InWords;
import org.dsauk.retention.RetentionPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class DsaModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DsaModule()).build();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new DsaModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A type of somebody else that holds agreements. */
    record Folder(String label, DataSharingAgreement current, List<DataSharingAgreement> former) {}

    /** A type of somebody else that holds parts of agreements. */
    record Parts(LawfulBasis basis, Map<String, Party> byName, RetentionPeriod period) {}

    @Test
    void anAgreementIsReadAndWrittenAsTheFacadeDoes() {
        String text = new String(Documents.digitalSkills(), StandardCharsets.UTF_8);
        DataSharingAgreement agreement = MAPPER.readValue(text, DataSharingAgreement.class);
        assertThat(agreement).isEqualTo(Documents.read(text));
        assertThat(MAPPER.writeValueAsString(agreement)).isEqualTo(Documents.compact(text));
    }

    @Test
    void theModuleIsFoundByItself() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        Party party = Party.builder().id("p").name("A").build();
        assertThat(found.writeValueAsString(party)).isEqualTo("{\"id\":\"p\",\"name\":\"A\"}");
        assertThat(found.readValue("{\"id\":\"p\",\"name\":\"A\"}", Party.class))
                .isEqualTo(party);
    }

    @Test
    void aPartAloneIsReadAndWritten() {
        String text = "{\"id\":\"p\",\"type\":\"charity\",\"x-a\":{\"b\":1.10}}";
        Party party = MAPPER.readValue(text, Party.class);
        assertThat(party.getOtherMembers()).containsEntry("x-a", JsonText.of("{\"b\":1.10}"));
        assertThat(MAPPER.writeValueAsString(party)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"public-task\",\"functions\":[\"a\"]}|{\"kind\":\"public-task\",\"functions\":[\"a\"]}",
                "{\"functions\":[\"a\"],\"kind\":\"public-task\"}|{\"kind\":\"public-task\",\"functions\":[\"a\"]}",
                "{\"kind\":\"consent\"}|{\"kind\":\"consent\"}",
            })
    void aSealedTypeIsReadByItsKind(String text, String written) {
        LawfulBasis basis = MAPPER.readValue(text, LawfulBasis.class);
        assertThat(MAPPER.writeValueAsString(basis)).isEqualTo(written);
        assertThat(basis).isInstanceOfAny(PublicTask.class, Consent.class);
    }

    @Test
    void oneShapeOfASealedTypeIsReadWithAndWithoutItsKind() {
        PublicTask task = PublicTask.builder().addFunction(LegalPower.of("a")).build();
        assertThat(MAPPER.readValue("{\"kind\":\"public-task\",\"functions\":[\"a\"]}", PublicTask.class))
                .isEqualTo(task);
        assertThat(MAPPER.readValue("{\"functions\":[\"a\"]}", PublicTask.class))
                .isEqualTo(task);
    }

    @Test
    void anotherKindIsRefusedWhereOneShapeIsRead() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"kind\":\"consent\"}", PublicTask.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("DSA-JSN-006 at '/kind': expected the kind 'public-task', but found 'consent'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"kind\":\"magic\"}", "{}", "{\"a\":1}", "{\"kind\":5}"})
    void anUnknownKindIsRefusedSinceThereIsNoValueForIt(String text) {
        assertThatThrownBy(() -> MAPPER.readValue(text, LawfulBasis.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("DSA-JSN-008 at ''");
        assertThatThrownBy(() -> MAPPER.readValue("{\"basis\":" + text + "}", Parts.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("DSA-JSN-008 at '/basis'");
    }

    @Test
    void listsOfPartsAreReadAndWritten() {
        String text = "[{\"id\":\"a\"},{\"id\":\"b\",\"name\":\"B\"}]";
        List<Party> parties = MAPPER.readValue(text, new TypeReference<List<Party>>() {});
        assertThat(parties).extracting(Party::getId).containsExactly("a", "b");
        assertThat(MAPPER.writeValueAsString(parties)).isEqualTo(text);
    }

    @Test
    void aTypeOfSomebodyElseMayHoldAgreements() {
        String text = "{\"label\":\"l\",\"current\":" + Documents.with("\"title\":\"T\"") + ",\"former\":["
                + Documents.with("\"colour\":1") + "]}";
        Folder folder = MAPPER.readValue(text, Folder.class);
        assertThat(folder.current().getTitle()).contains("T");
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(folder))).isEqualTo(MAPPER.readTree(text));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(folder), Folder.class))
                .isEqualTo(folder);
    }

    @Test
    void aTypeOfSomebodyElseMayHoldParts() {
        Parts parts = new Parts(
                Consent.builder().build(),
                Map.of("a", Party.builder().id("a").build()),
                InWords.builder().words("w").build());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(parts), Parts.class))
                .isEqualTo(parts);
        assertThat(MAPPER.readValue("{\"basis\":null}", Parts.class)).isEqualTo(new Parts(null, null, null));
    }

    @Test
    void theFirstErrorIsThrownWithItsIdAndPointer() {
        String text = "{\"label\":\"l\",\"former\":["
                + Documents.with("\"colour\":1,\"parties\":[{\"id\":\"p\",\"name\":5,\"type\":6}]") + "]}";
        assertThatThrownBy(() -> MAPPER.readValue(text, Folder.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("DSA-JSN-006 at '/former/0/parties/0/name': expected text in quotes, but found 5;"
                        + " write the value as the format asks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"A\"}|DSA-JSN-009 at ''",
                "{\"id\":\"a\",\"id\":\"b\"}|DSA-JSN-005 at '/id'",
                "{\"id\":\"a\",\"x-a\":{\"b\":[1e400]}}|DSA-JSN-010 at '/x-a/b/0'",
                "{\"id\":\"a\",\"name\":\"\\ud800\"}|DSA-JSN-010 at '/name'",
                "{\"id\":\"a\",\"contacts\":5}|DSA-JSN-006 at '/contacts'",
                "[]|DSA-JSN-006 at ''",
                "5|DSA-JSN-006 at ''",
                "\"a\"|DSA-JSN-006 at ''",
            })
    void everyErrorIsThrown(String text, String message) {
        assertThatThrownBy(() -> MAPPER.readValue(text, Party.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> MAPPER.readValue(new StringReader(text), Party.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\",\"colour\":1}|DSA-JSN-007 at '/colour'",
                "{\"id\":\"a\",\"name\":null}|DSA-JSN-012 at '/name'",
            })
    void whatIsUnknownIsKeptUnlessTheMapperFailsOnUnknownProperties(String text, String message) {
        assertThat(MAPPER.readValue(text, Party.class).getId()).isEqualTo("a");
        assertThatThrownBy(() -> STRICT.readValue(text, Party.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void unknownCodesOfOursAreKeptUnlessTheMapperFailsOnUnknownProperties() {
        String text = Documents.with("\"status\":\"resting\"");
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(text, DataSharingAgreement.class)))
                .isEqualTo(text);
        assertThatThrownBy(() -> STRICT.readValue(text, DataSharingAgreement.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("DSA-JSN-008 at '/status'");
    }

    @Test
    void extensionsAreKeptByEveryMapper() {
        Party party = STRICT.readValue("{\"id\":\"a\",\"x-a\":1,\"urn:x:y\":2}", Party.class);
        assertThat(party.getOtherMembers()).containsOnlyKeys("x-a", "urn:x:y");
    }

    @Test
    void everySourceOfAMapperGivesTheSame() {
        byte[] text = Documents.digitalSkills();
        DataSharingAgreement expected = MAPPER.readValue(text, DataSharingAgreement.class);
        JsonNode tree = MAPPER.readTree(text);
        assertThat(MAPPER.readValue(new ByteArrayInputStream(text), DataSharingAgreement.class))
                .isEqualTo(expected);
        assertThat(MAPPER.readValue(
                        new StringReader(new String(text, StandardCharsets.UTF_8)), DataSharingAgreement.class))
                .isEqualTo(expected);
        assertThat(MAPPER.treeToValue(tree, DataSharingAgreement.class)).isEqualTo(expected);
        assertThat(MAPPER.convertValue(tree, DataSharingAgreement.class)).isEqualTo(expected);
        assertThat(MAPPER.<JsonNode>valueToTree(expected)).isEqualTo(tree);
    }

    @Test
    void aMapIsConvertedWithWhatTheFormatDoesNotKnow() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("x-a", List.of(1, 2.5, true, Map.of("b", "c")));
        members.put("id", "p");
        members.put("identifiers", List.of(Map.of("scheme", "ico", "value", "Z1")));
        Party party = MAPPER.convertValue(members, Party.class);
        assertThat(party.getIdentifiers()).hasSize(1);
        assertThat(party.getOtherMembers()).containsEntry("x-a", JsonText.of("[1,2.5,true,{\"b\":\"c\"}]"));
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        for (Object number : new Object[] {Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> MAPPER.convertValue(Map.of("id", "p", "x-a", number), Party.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("DSA-JSN-010 at '/x-a'");
        }
    }

    @Test
    void aMapperThatUpdatesReadersStillReads() {
        assertThat(MAPPER.readerFor(Party.class)
                        .<Party>readValue("{\"id\":\"p\"}")
                        .getId())
                .isEqualTo("p");
        assertThat(MAPPER.writerFor(Party.class)
                        .writeValueAsString(Party.builder().id("p").build()))
                .isEqualTo("{\"id\":\"p\"}");
    }
}
