package org.dsauk.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files that people take for an agreement because it is written in them; none of them is JSON. */
enum ForeignFile {
    ZIP("a Word document or another zip archive", "PK\u0003\u0004"),
    EMPTY_ZIP("a Word document or another zip archive", "PK\u0005\u0006"),
    OLD_WORD("an old Word, Excel or Outlook file", "\u00d0\u00cf\u0011\u00e0"),
    PDF("a PDF file", "%PDF-"),
    RTF("a rich text file (RTF)", "{\\rtf"),
    GZIP("a gzip archive", "\u001f\u008b"),
    HTML("a web page (HTML)", "<html"),
    HTML_WITH_TYPE("a web page (HTML)", "<!doctype html"),
    XML("an XML file", "<");

    private static final int MOST = 64;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final String label;
    private final String beginning;

    ForeignFile(String label, String beginning) {
        this.label = label;
        this.beginning = beginning;
    }

    /** What the bytes are instead of JSON; empty where their beginning does not say. */
    static Optional<ForeignFile> of(byte[] bytes) {
        String raw = new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.ISO_8859_1);
        String text = raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(BYTE_ORDER_MARK.length()) : raw;
        String beginning = withoutBlanks(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(file -> file.begins(beginning)).findFirst();
    }

    private static String withoutBlanks(String text) {
        int first = 0;
        while (first < text.length() && " \t\r\n".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return text.substring(first);
    }

    private boolean begins(String text) {
        return text.startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    String message() {
        return "expected an agreement in JSON, but this is " + label;
    }
}
