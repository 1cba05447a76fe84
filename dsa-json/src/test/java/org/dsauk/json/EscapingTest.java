package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.JsonText;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.text.Printable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What could disturb those who look at JSON stands in it as an escape, and means the same. */
class EscapingTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u007f",
                "\u0085",
                "\u009b",
                "\u00ad",
                "\u061c",
                "\u200b",
                "\u200f",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u2066",
                "\ufeff",
                "\ud834\udd73",
                "\udb40\udc41"
            })
    void charactersThatAreNotSeenAreEscapedInEveryPlaceOfADocument(String hidden) {
        String text = "before" + hidden + "after";
        DataSharingAgreement agreement = DataSharingAgreement.builder()
                .id("urn:x-test:a")
                .title(text)
                .putOtherMember("x-" + text, new JsonText("[\"" + text + "\", {\"" + text + "\": 1}]"))
                .build();

        String written = DsaJson.write(agreement);

        assertThat(written).isASCII().contains("before" + escaped(hidden) + "after");
        assertThat(DsaJson.strict().read(written).agreement().orElseThrow().getTitle())
                .hasValue(text);
        assertThat(MAPPER.readTree(written).at("/x-" + text + "/1").propertyNames())
                .containsExactly(text);
    }

    private static String escaped(String text) {
        StringBuilder escapes = new StringBuilder();
        text.chars().forEach(c -> escapes.append(String.format(Locale.ROOT, "\\u%04X", c)));
        return escapes.toString();
    }

    @Test
    void textThatIsSeenIsWrittenAsItIs() {
        String title =
                "\u0141\u00f3d\u017a \u6771\u4eac \ud83d\ude00 \u0646\u0645\u06cc\u200c\u062e \u845b\udb40\udd00";

        String written = DsaJson.write(
                DataSharingAgreement.builder().id("urn:x-test:a").title(title).build());

        assertThat(written).contains("\"title\": \"" + title + "\"");
    }

    @Test
    void findingsAreEscapedToo() {
        StringWriter out = new StringWriter();
        Finding finding = new Finding(
                "DSA-JSN-000",
                Severity.ERROR,
                Nature.INTEGRITY,
                JsonPointer.ROOT,
                Optional.empty(),
                "found '\u009b31m\u202e'",
                "\ud800",
                List.of());
        try (JsonGenerator json = ReportJson.generator(out)) {
            json.writeStartObject();
            ReportJson.writeFindings(List.of(finding), json);
            json.writeEndObject();
        }

        assertThat(out.toString()).isASCII().contains("found '\\u009B31m\\u202E'", "\"remedy\": \"\\uD800\"");
        assertThat(MAPPER.readTree(out.toString()).at("/findings/0/message").stringValue())
                .isEqualTo("found '\u009b31m\u202e'");
    }

    /** However the text is cut into pieces, as a buffer that is full cuts it. */
    @Property(tries = 500)
    void whereAPieceOfTheTextEndsMakesNoDifference(@ForAll String text, @ForAll int cut) throws IOException {
        String quoted = "\"" + text.replaceAll("[\"\\\\\\x00-\\x1f]", "") + "\"";
        int at = Math.floorMod(cut, quoted.length());
        StringWriter pieces = new StringWriter();
        try (EscapingWriter out = new EscapingWriter(pieces)) {
            out.write(quoted, 0, at);
            out.write(quoted.toCharArray(), at, 1);
            for (char c : quoted.substring(at + 1).toCharArray()) {
                out.write(c);
            }
        }

        assertThat(pieces.toString().codePoints()).allMatch(Printable::isPlain);
        assertThat(MAPPER.readValue(pieces.toString(), String.class))
                .isEqualTo(quoted.substring(1, quoted.length() - 1));
    }

    @Test
    void bytesAreTheTextInUtf8() {
        DataSharingAgreement agreement = DataSharingAgreement.builder()
                .id("urn:x-test:a")
                .title("\u00e9\u202e\ud83d\ude00")
                .otherMembers(Map.of())
                .build();

        assertThat(new String(DsaJson.writeBytes(agreement), StandardCharsets.UTF_8))
                .isEqualTo(DsaJson.write(agreement))
                .contains("\u00e9\\u202E\ud83d\ude00");
    }
}
