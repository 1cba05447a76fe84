package org.dsauk.icalendar;

/**
 * Text as a calendar file may hold it: no control characters but line ends (RFC 5545 section 3.1), no half characters.
 */
final class PlainText {

    private static final int REPLACEMENT = 0xfffd;

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(PlainText::allowed).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int allowed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                point == '\n' || point == '\t' ? point : ' ';
            case Character.SURROGATE -> REPLACEMENT;
            default -> point;
        };
    }
}
