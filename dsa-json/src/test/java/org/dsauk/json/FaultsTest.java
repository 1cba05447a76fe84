package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.kept.DocumentFault;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    /** Document, id, severity in lenient reading, pointer, position, message. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("", "001 error '' 1:1", "the document is empty"),
                fault(" \n\t ", "001 error '' 1:1", "the document is empty"),
                fault(
                        "{\"a\" 1}",
                        "001 error '' 1:6",
                        "the document is not JSON: Unexpected character ('1' (code 49)):"
                                + " was expecting a colon to separate property name and value"),
                fault(
                        Documents.HEAD + "} x",
                        "001 error '' 1:37",
                        "the document is not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array,"
                                + " Object or token 'null', 'true' or 'false')"),
                fault(Documents.HEAD + "}\n{}", "001 error '' 2:1", "there is text after the end of the agreement"),
                fault("\ufeff{}", "002 error '' 1:1", "the document begins with a byte order mark"),
                fault(
                        Documents.with("\"x-a\":" + "[".repeat(64) + "]".repeat(64)),
                        "003 error '' 1:106",
                        "expected at most 64 levels of objects and lists, but there are more"),
                fault("\n [1]", "004 error '' 2:2", "expected a JSON object, but found something else"),
                fault(
                        Documents.with("\"title\":\"a\",\"title\":\"b\""),
                        "005 error '/title' 1:56",
                        "the member 'title' occurs twice; the first is used"),
                fault(Documents.with("\"title\":5"), "006 error '/title' 1:44", "expected text in quotes, but found 5"),
                fault(
                        Documents.with("\"titel\":\"a\""),
                        "007 warning '/titel' 1:44",
                        "the format has no member 'titel' here; did you mean 'title'?"),
                fault(
                        Documents.with("\"kind\":\"contract\""),
                        "008 error '/kind' 1:43",
                        "expected one of agreement, framework, but found 'contract'"),
                fault(
                        Documents.with("\"parties\":[ {\"name\":\"A\"}]"),
                        "009 error '/parties/0' 1:48",
                        "the object has no id"),
                fault("{\"format\":\"dsa/0.1\"}", "009 error '' 1:1", "the object has no id"),
                fault(
                        Documents.with("\"x-a\":1e400"),
                        "010 error '/x-a' 1:42",
                        "the number '1e400' is too large or too precise"),
                fault(
                        "{\"format\":\"dsa/9\",\"id\":\"urn:x:1\"}",
                        "011 error '/format' 1:11",
                        "expected the format 'dsa/0.1', but found 'dsa/9'"),
                fault(
                        "{\"format\":\"dsa/0.7\",\"id\":\"urn:x:1\"}",
                        "011 warning '/format' 1:11",
                        "expected the format 'dsa/0.1', but found 'dsa/0.7'"),
                fault("{\"id\":\"urn:x:1\"}", "011 warning '' 1:1", "the document does not state its format"),
                fault(Documents.with("\"title\":null"), "012 warning '/title' 1:44", "'title' is null"));
    }

    private static Arguments fault(String document, String told, String message) {
        return Arguments.of(document, "DSA-JSN-" + told, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultHasIdSeverityPointerLineAndColumn(String document, String told, String message) {
        assertThat(Documents.lenientFaults(document)).containsExactly(told);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultSaysWhatIsWrongAndWhatToDo(String document, String told, String message) {
        Finding fault = DsaJson.lenient().read(document).faults().get(0);
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.remedy()).isNotBlank();
        assertThat(fault.nature()).isEqualTo(Nature.INTEGRITY);
        assertThat(fault.citations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsAnErrorInStrictReading(String document, String told, String message) {
        DsaDocument read = DsaJson.strict().read(document);
        assertThat(Documents.told(read.faults())).containsExactly(told.replace("warning", "error"));
        assertThat(read.agreement()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void lenientReadingGivesTheAgreementUnlessTheTextIsNoJsonObject(String document, String told, String message) {
        boolean unusable = told.matches("DSA-JSN-(00[1-4]|011 error).*");
        assertThat(DsaJson.lenient().read(document).agreement().isEmpty()).isEqualTo(unusable);
    }

    @Test
    void everyKindOfFaultIsShownHere() {
        Set<String> shown = faults().map(
                        arguments -> arguments.get()[1].toString().substring(0, 11))
                .collect(Collectors.toSet());
        Set<String> all = new TreeSet<>();
        for (DocumentFault fault : DocumentFault.values()) {
            all.add(fault.id());
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(all).hasSize(12);
    }

    @Test
    void allFaultsAreCollectedInOnePassInTheOrderOfTheText() {
        String document = """
                {"id": "urn:x:1",
                 "title": 5,
                 "colour": {"a": 1, "a": 2},
                 "parties": [
                   {"name": "A", "type": true},
                   7,
                   {"id": "b", "contacts": [{"name": 1, "naem": "C"}]}
                 ],
                 "kind": "contract",
                 "title": "again"}
                """;
        assertThat(Documents.lenientFaults(document))
                .containsExactly(
                        "DSA-JSN-011 warning '' 1:1",
                        "DSA-JSN-006 error '/title' 2:11",
                        "DSA-JSN-007 warning '/colour' 3:12",
                        "DSA-JSN-005 error '/colour/a' 3:21",
                        "DSA-JSN-009 error '/parties/0' 5:4",
                        "DSA-JSN-006 error '/parties/0/type' 5:26",
                        "DSA-JSN-006 error '/parties/1' 6:4",
                        "DSA-JSN-006 error '/parties/2/contacts/0/name' 7:38",
                        "DSA-JSN-007 warning '/parties/2/contacts/0/naem' 7:49",
                        "DSA-JSN-008 error '/kind' 9:10",
                        "DSA-JSN-005 error '/title' 10:11");
        assertThat(DsaJson.lenient().read(document).faults())
                .filteredOn(fault -> fault.severity() == Severity.WARNING)
                .hasSize(3);
    }

    @Test
    void faultsBeforeASyntaxErrorAreToldToo() {
        assertThat(Documents.lenientFaults(Documents.HEAD + ",\"title\":5,\"parties\":[}"))
                .containsExactly("DSA-JSN-006 error '/title' 1:44", "DSA-JSN-001 error '' 1:57");
    }

    @Test
    void columnsCountCodePointsAndLinesEndWithLineFeeds() {
        String document =
                "{\"format\":\"dsa/0.1\",\r\n\t\"id\":\"urn:x:1\",\r\n\"x-\u00e9\u4e2d\ud83d\ude00\":1,\t\"titel\":1}";
        assertThat(Documents.lenientFaults(document)).containsExactly("DSA-JSN-007 warning '/titel' 3:20");
    }

    @Test
    void namesAreEscapedInPointers() {
        assertThat(Documents.lenientFaults(Documents.with("\"a/b~c\":{\"\":1,\"\":2}")))
                .containsExactly("DSA-JSN-007 warning '/a~1b~0c' 1:44", "DSA-JSN-005 error '/a~1b~0c/' 1:50");
    }

    @Test
    void messagesShowTheBeginningOfALongTextAndNoHalfCharacters() {
        String text = "y".repeat(58) + "\ud83d\ude00".repeat(1000);
        String message = DsaJson.lenient()
                .read(Documents.with("\"kind\":\"" + text + "\""))
                .faults()
                .get(0)
                .message();
        assertThat(message).endsWith("'" + "y".repeat(58) + "\ud83d\ude00\ud83d\ude00...'");
    }

    @Test
    void extensionsAreNoFaultEvenInStrictReading() {
        String document = Documents.with("\"x-colour\":1,\"https://example.org/colour\":{\"a\":null},\"urn:a:b\":[]");
        DsaDocument read = DsaJson.strict().read(document);
        assertThat(read.faults()).isEmpty();
        assertThat(read.agreement().orElseThrow().getOtherMembers())
                .containsOnlyKeys("x-colour", "https://example.org/colour", "urn:a:b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-a", "xa", "", ":a", "a:", "1a:b", "a b:c", "a:b c", "\u00e9:a", "a:b\\tc"})
    void whatIsNoUriAndDoesNotBeginWithXIsUnknown(String name) {
        assertThat(Documents.strictFaults(Documents.with("\"" + name + "\":1")))
                .singleElement()
                .asString()
                .startsWith("DSA-JSN-007 error");
    }
}
