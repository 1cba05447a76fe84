package org.dsauk.icalendar;

import org.dsauk.text.Printable;

/**
 * Text as a calendar file may hold it: no control characters but line ends and tabs (RFC 5545 section 3.1), no half
 * characters, and nothing that reorders or hides. Such a character is written as its code.
 */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> append(point, plain));
        return plain.toString();
    }

    private static void append(int point, StringBuilder plain) {
        if (point == '\n' || point == '\t' || Printable.isPlain(point)) {
            plain.appendCodePoint(point);
        } else {
            plain.append(Printable.of(Character.toString(point)));
        }
    }
}
