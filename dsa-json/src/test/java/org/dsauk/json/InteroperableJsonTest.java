package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 7493 asks of JSON: numbers that a double can hold, strings of characters, names that occur once. */
class InteroperableJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "9007199254740991",
                "-9007199254740991",
                "1.10",
                "0.1",
                "-0.0",
                "1e5",
                "1E+308",
                "2.5e-300",
                "0e400",
                "0.0e-999",
                "12345678901234567e3",
                "1.2345678901234567",
                "100000000000000000000e0"
            })
    void aNumberThatEveryReaderUnderstandsIsKeptWithItsDigits(String number) {
        String document = Documents.with("\"x-a\":{\"b\":[" + number + "]}");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740992",
                "-9007199254740992",
                "9999999999999999",
                "100000000000000000000",
                "1e400",
                "-1e400",
                "1e-400",
                "1e9999999999",
                "1.2345678901234567890",
                "12345678901234567890.0",
            })
    void anyOtherNumberIsAFaultAndKeptWithItsDigits(String number) {
        String document = Documents.with("\"x-a\":{\"b\":[" + number + "]}");
        assertThat(Documents.lenientFaults(document)).containsExactly("DSA-JSN-010 error '/x-a/b/0' 1:48");
        assertThat(DsaJson.strict().read(document).agreement()).isEmpty();
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @Test
    void numbersAreLookedAtWhereverTheyAreKept() {
        String document =
                Documents.with("\"title\":[1e400],\"parties\":[1e400,{\"id\":\"p\",\"name\":{\"x-a\":1e400}}]");
        assertThat(Documents.lenientFaults(document))
                .filteredOn(fault -> fault.startsWith("DSA-JSN-010"))
                .containsExactly(
                        "DSA-JSN-010 error '/title/0' 1:45",
                        "DSA-JSN-010 error '/parties/0' 1:63",
                        "DSA-JSN-010 error '/parties/1/name/x-a' 1:93");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udfff", "\\udc00\\ud800", "\\ud83dx\\ude00", "\\uD83D\\uD83D\\uDE00"})
    void halfACharacterIsAFaultAndKept(String text) {
        for (String member : new String[] {"title", "x-a"}) {
            String document = Documents.with("\"" + member + "\":\"" + text + "\"");
            assertThat(DsaJson.lenient().read(document).faults())
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.ruleId()).isEqualTo("DSA-JSN-010");
                        assertThat(fault.pointer().text()).isEqualTo("/" + member);
                    });
            DataSharingAgreement agreement = Documents.read(document);
            assertThat(agreement.getTitle()).isEmpty();
            assertThat(agreement.getOtherMembers()).containsOnlyKeys(member);
            assertThat(Documents.read(DsaJson.write(agreement))).isEqualTo(agreement);
        }
    }

    @Test
    void aWholeCharacterInEscapesIsNoFault() {
        String document = Documents.with("\"title\":\"\\ud83d\\ude00\"");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.read(document).getTitle()).contains("\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-\\ud800", "\\ud800", "x-\\ud800\\ud800", "x-\\ud800y"})
    void aNameWithHalfACharacterIsNoJson(String name) {
        for (String document :
                new String[] {Documents.with("\"" + name + "\":1"), Documents.with("\"x\":{\"" + name + "\":1}")}) {
            DsaDocument read = DsaJson.lenient().read(document);
            assertThat(Documents.ids(read)).contains("DSA-JSN-001");
            assertThat(read.agreement()).isEmpty();
        }
    }

    @Test
    void aWholeCharacterInTheEscapesOfANameIsNoFault() {
        String document = Documents.with("\"x-\\ud83d\\ude00\":{\"\\uD83D\\uDE00\":1}");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.read(document).getOtherMembers())
                .containsEntry("x-\ud83d\ude00", JsonText.of("{\"\ud83d\ude00\":1}"));
    }

    @Test
    void halfACharacterInAListIsKeptAsAnElement() {
        String document = Documents.with("\"flows\":[{\"id\":\"f\",\"disclosers\":[\"a\",\"\\uD800\"]}]");
        assertThat(Documents.written(document)).isEqualTo(document);
        assertThat(Documents.read(document).getFlows().get(0).getOtherMembers())
                .containsEntry("disclosers", JsonText.of("[\"\\uD800\"]"));
    }

    @Test
    void aJavaStringWithHalfACharacterIsNoDocument() {
        DsaDocument read = DsaJson.lenient().read(Documents.with("\"title\":\"\u00e9\ud800\""));
        assertThat(read.agreement()).isEmpty();
        assertThat(Documents.told(read.faults())).containsExactly("DSA-JSN-002 error '' 1:46");
    }

    @Test
    void membersThatOccurTwiceAreFaultsAtAnyDepth() {
        String document = Documents.with("\"x-a\":[{\"b\":{\"c\":1,\"d\":{\"c\":2},\"c\":3}},{\"b\":1,\"\\u0062\":2}]");
        assertThat(Documents.lenientFaults(document))
                .containsExactly("DSA-JSN-005 error '/x-a/0/b/c' 1:67", "DSA-JSN-005 error '/x-a/1/b' 1:82");
        assertThat(Documents.strictFaults(document)).hasSize(2);
    }
}
