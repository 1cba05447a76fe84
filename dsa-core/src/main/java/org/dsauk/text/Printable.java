package org.dsauk.text;

/**
 * Makes text from a document safe to show: nothing in it can move the cursor, colour a line, reorder it or hide.
 *
 * @since 0.1.0
 */
public final class Printable {

    // Names in some scripts need these two.
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    // Nothing here is ever seen, assigned or not (Default_Ignorable_Code_Point), but variants of ideographs.
    private static final int FIRST_OF_TAGS = 0xe0000;
    private static final int FIRST_VARIATION = 0xe0100;
    private static final int LAST_VARIATION = 0xe01ef;
    private static final int LAST_OF_TAGS = 0xe0fff;

    private Printable() {}

    /**
     * {@return the text in one line: every control, formatting and unpaired character is written as its code, white
     * space as a space}
     *
     * @param text the text
     */
    public static String of(String text) {
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

    /**
     * {@return whether a character can be shown as it is}
     *
     * @param point its code point; half of a pair of surrogates is none
     */
    public static boolean isPlain(int point) {
        if (point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER) {
            return true;
        }
        if (point >= FIRST_OF_TAGS && point <= LAST_OF_TAGS) {
            return point >= FIRST_VARIATION && point <= LAST_VARIATION;
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
