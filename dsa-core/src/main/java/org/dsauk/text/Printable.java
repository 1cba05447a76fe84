package org.dsauk.text;

/** Makes text from a document safe to print: nothing in it can move the cursor, colour a line or reorder it. */
final class Printable {

    // Names in some scripts need these two.
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Printable() {}

    /** {@return the text with every control, formatting and unpaired character written as its code} */
    static String of(String text) {
        if (text.codePoints().allMatch(Printable::isPlain)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(point, safe));
        return safe.toString();
    }

    private static void append(int point, StringBuilder safe) {
        if (isPlain(point)) {
            safe.appendCodePoint(point);
        } else if (Character.isWhitespace(point)) {
            safe.append(' ');
        } else {
            safe.append("\\u{").append(Integer.toHexString(point)).append('}');
        }
    }

    private static boolean isPlain(int point) {
        if (point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
