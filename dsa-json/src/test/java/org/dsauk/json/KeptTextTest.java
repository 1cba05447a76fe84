package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dsauk.arbitrary.JsonTextArbitraries;
import org.dsauk.kept.DocumentFault;
import org.dsauk.kept.Form;
import org.dsauk.kept.KeptText;
import org.dsauk.model.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** What validating sees in a kept text is what a parser sees. */
class KeptTextTest {

    @Provide
    Arbitrary<String> nearJson() {
        Arbitrary<String> values = JsonTextArbitraries.values().map(JsonText::text);
        Arbitrary<String> pieces = Arbitraries.of(
                "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "0", "-", ".", "e", "E+", "1e5", "01",
                "true", "nul", "\"a\":", " ", "\t", "\u0001", "\u00a0", "x", "NaN", "/**/", "'", "{}", "[]");
        return Combinators.combine(
                        values,
                        Arbitraries.doubles().between(0, 1),
                        pieces,
                        Arbitraries.integers().between(0, 3))
                .as((value, where, piece, much) -> {
                    int at = (int) (where * value.length());
                    int to = Math.min(value.length(), at + much);
                    return value.substring(0, at) + piece + value.substring(to);
                });
    }

    @Property(tries = 5_000)
    void aTextIsJsonIfAParserSaysSo(@ForAll("nearJson") String text) {
        Set<DocumentFault> faults = KeptText.of(JsonText.of(text)).faults();
        boolean json = isJson(text);

        // The parser refuses half a character in a name, which JSON allows.
        boolean refused = faults.contains(DocumentFault.SYNTAX) || (!json && faults.contains(DocumentFault.NOT_I_JSON));
        assertThat(refused).as(text).isEqualTo(!json);
        Statistics.label("JSON").collect(json).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    @Property
    void aGoodValueHasNoFaultAndItsForm(@ForAll("values") JsonText text) {
        KeptText kept = KeptText.of(text);

        assertThat(kept.faults()).isEmpty();
        assertThat(kept.form()).isEqualTo(form(text.text()));
    }

    @Provide
    Arbitrary<JsonText> values() {
        return JsonTextArbitraries.values();
    }

    @Example
    void faultsAreSeenAtEveryDepth() {
        assertThat(faults("[{\"a\":1,\"\\u0061\":2}]")).containsExactly(DocumentFault.DUPLICATE_MEMBER);
        assertThat(faults("{\"a\":{\"a\":1},\"b\":{\"a\":1}}")).isEmpty();
        assertThat(faults("[[1e400]]")).containsExactly(DocumentFault.NOT_I_JSON);
        assertThat(faults("[[\"\\u0000\"]]")).containsExactly(DocumentFault.NOT_I_JSON);
        assertThat(faults("[\"\\ud800" + '\udc00' + "\"]")).containsExactly(DocumentFault.NOT_I_JSON);
        assertThat(faults("{\"\\ud800\":1}")).containsExactly(DocumentFault.NOT_I_JSON);
        assertThat(faults("1".repeat(2_000))).containsExactly(DocumentFault.NOT_I_JSON);
        assertThat(faults("")).containsExactly(DocumentFault.SYNTAX);
    }

    @Example
    void theElementsOfTheListItselfAreToldAndNoOthers() {
        KeptText kept = KeptText.of(JsonText.of("[1, [2, 3], {\"a\": 4}, \"b\"]"));

        assertThat(kept.elements())
                .extracting(KeptText.Element::words)
                .containsExactly("1", "a list", "an object", "'b'");
        assertThat(KeptText.of(JsonText.of("{\"a\": [1]}")).elements()).isEmpty();
    }

    @Example
    void depthNeedsNoStack() {
        String deep = "[".repeat(200_000) + "{\"a\":1,\"a\":1}" + "]".repeat(200_000);
        assertThat(faults(deep)).containsExactly(DocumentFault.DUPLICATE_MEMBER);
    }

    private static List<DocumentFault> faults(String text) {
        return List.copyOf(KeptText.of(JsonText.of(text)).faults());
    }

    private static Form form(String text) {
        return switch (text.strip().charAt(0)) {
            case '{' -> Form.OBJECT;
            case '[' -> Form.LIST;
            case '"' -> Form.STRING;
            default -> Form.OTHER;
        };
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = KeptJson.parser(text)) {
            boolean begins = parser.nextToken() != null;
            parser.skipChildren();
            return begins && parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
