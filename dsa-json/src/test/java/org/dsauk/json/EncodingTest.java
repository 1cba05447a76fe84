package org.dsauk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.dsauk.model.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String DOCUMENT = Documents.with("\"title\":\"\u00e9\"");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void anotherEncodingIsRefusedWithAndWithoutMark(String charset) {
        assertThat(refused(DOCUMENT.getBytes(Charset.forName(charset)))).startsWith("DSA-JSN-002 error '' 1:");
        assertThat(refused(("\ufeff" + DOCUMENT).getBytes(Charset.forName(charset))))
                .startsWith("DSA-JSN-002 error '' 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void anotherEncodingIsRefusedHoweverShort(String charset) {
        for (String text : List.of("{}", "\n{}", "1", " ")) {
            assertThat(refused(text.getBytes(Charset.forName(charset)))).startsWith("DSA-JSN-002 error '' ");
        }
    }

    @Test
    void aByteOrderMarkOfUtf8IsRefused() {
        assertThat(refused(("\ufeff" + DOCUMENT).getBytes(UTF_8))).isEqualTo("DSA-JSN-002 error '' 1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "80, a continuation alone",
        "C3, the first byte of two alone",
        "C0 AF, an overlong slash in two bytes",
        "C1 BF, an overlong DEL",
        "E0 80 AF, an overlong slash in three bytes",
        "F0 80 80 AF, an overlong slash in four bytes",
        "ED A0 80, half a character",
        "ED A0 BD ED B8 80, two halves in six bytes",
        "F4 90 80 80, beyond the last character",
        "F8 88 80 80 80, five bytes",
        "FF, never a byte of UTF-8",
        "E4 B8, two bytes of three",
        "F0 9F 98, three bytes of four",
    })
    void bytesThatAreNotUtf8AreRefusedWhereTheyBegin(String hex, String what) {
        for (String before : List.of("{\"x-a\":\"", "{\"x-\u00e9\":\"", "{\n\"x-a\":\"12345678")) {
            byte[] bytes = join(before.getBytes(UTF_8), bytes(hex), "\"}".getBytes(UTF_8));
            int lineStart = before.lastIndexOf('\n') + 1;
            String position = (lineStart > 0 ? 2 : 1) + ":" + (before.length() - lineStart + 1);
            assertThat(refused(bytes)).as(what).isEqualTo("DSA-JSN-002 error '' " + position);
        }
    }

    @Test
    void aCharacterThatTheEndCutsIsRefused() {
        byte[] bytes = "{\"x-a\":\"\ud83d\ude00".getBytes(UTF_8);
        for (int cut = 1; cut < 4; cut++) {
            assertThat(refused(Arrays.copyOf(bytes, bytes.length - cut))).isEqualTo("DSA-JSN-002 error '' 1:9");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "{\u0000}", "{\"x-a\":\"\u0000\"}", "{\"x\u0000\":1}", "{} \u0000"})
    void aZeroIsRefusedWhereverItStands(String text) {
        assertThat(refused(text.getBytes(UTF_8))).matches("DSA-JSN-00[12] error '' 1:\\d+");
    }

    @Test
    void everyCharacterIsReadAndWritten() {
        StringBuilder all = new StringBuilder();
        for (int c = 0x20; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
            if (c != '"' && c != '\\' && !Characters.hasUnfit(Character.toString(c))) {
                all.appendCodePoint(c);
            }
        }
        String document = Documents.with("\"title\":\"" + all + "\",\"x-a\":\"" + all + "\"");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.read(document).getTitle()).contains(all.toString());
        assertThat(Documents.read(Documents.written(document))).isEqualTo(Documents.read(document));
    }

    private static String refused(byte[] bytes) {
        DsaDocument read = DsaJson.lenient().read(bytes);
        assertThat(read.agreement()).isEmpty();
        assertThat(DsaJson.strict().read(new ByteArrayInputStream(bytes)).faults())
                .isEqualTo(read.faults())
                .hasSize(1);
        return Documents.told(read.faults().get(0));
    }

    private static byte[] bytes(String hex) {
        String[] pairs = hex.split(" ");
        byte[] bytes = new byte[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
