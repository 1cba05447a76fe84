package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dsauk.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PK\\u0003\\u0004\\u0014\\u0000\\u0006\\u0000 | a Word document or another zip archive
            PK\\u0005\\u0006\\u0000\\u0000             | a Word document or another zip archive
            \\u00d0\\u00cf\\u0011\\u00e0\\u00a1\\u00b1  | an old Word, Excel or Outlook file
            %PDF-1.7%\\u00e2\\u00e3                 | a PDF file
            {\\rtf1                              | a rich text file (RTF)
            \\u001f\\u008b\\u0008\\u0000              | a gzip archive
            <!DOCTYPE html>                          | a web page (HTML)
            \\u00ef\\u00bb\\u00bf<HTML lang="en">     | a web page (HTML)
            <?xml version="1.0"?><a/>                | an XML file
            """)
    void aFileOfAnotherKindIsCalledWhatItIs(String beginning, String what) {
        byte[] bytes = unescaped(beginning).getBytes(StandardCharsets.ISO_8859_1);

        DsaDocument read = DsaJson.lenient().read(bytes);

        assertThat(read.agreement()).isEmpty();
        assertThat(Documents.told(read.faults())).containsExactly("DSA-JSN-001 error '' 1:1");
        assertThat(read.faults())
                .extracting(Finding::message)
                .containsExactly("expected an agreement in JSON, but this is " + what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "PK", "%PD", "{\\", "{\"rtf\":1}", "title: A"})
    void whatOnlyBeginsAlikeIsReadAsJson(String text) {
        assertThat(DsaJson.lenient().read(text).faults())
                .extracting(Finding::message)
                .noneMatch(message -> message.contains("but this is"));
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
