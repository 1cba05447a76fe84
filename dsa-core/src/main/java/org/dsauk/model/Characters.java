package org.dsauk.model;

/**
 * Which characters a text may hold so that every system can keep it.
 *
 * <p>RFC 7493 section 2.1 rules out surrogates without their other half and the noncharacters of Unicode. U+0000 is
 * ruled out too: databases such as PostgreSQL refuse it, and programs written in C end the text there.
 */
public final class Characters {

    private static final char FIRST_OF_ROW = '\uFDD0';
    private static final char LAST_OF_ROW = '\uFDEF';
    private static final int LAST_TWO = 0xFFFE;

    private Characters() {}

    /**
     * {@return whether a text holds a character that not every system keeps}
     *
     * @param text any text
     */
    public static boolean hasUnfit(String text) {
        return firstUnfit(text) >= 0;
    }

    /**
     * {@return the index of the first character that not every system keeps; negative if there is none}
     *
     * @param text any text
     */
    public static int firstUnfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || (c >= Character.MIN_SURROGATE && isUnfit(text, i, c))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return whether the unit at an index is half a character}
     *
     * @param text any text
     * @param i the index
     */
    public static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /**
     * {@return what to call the unfit character at an index}
     *
     * @param text a text
     * @param i the index of an unfit character
     */
    public static String name(String text, int i) {
        if (isLoneSurrogate(text, i)) {
            return "half a character (a lone surrogate)";
        }
        return "the character U+" + String.format("%04X", text.codePointAt(i)) + ", which not every system keeps";
    }

    private static boolean isUnfit(String text, int i, char c) {
        if (Character.isSurrogate(c)) {
            return isLoneSurrogate(text, i)
                    || (Character.isHighSurrogate(c) && (text.codePointAt(i) & LAST_TWO) == LAST_TWO);
        }
        return (c >= FIRST_OF_ROW && c <= LAST_OF_ROW) || (c & LAST_TWO) == LAST_TWO;
    }
}
