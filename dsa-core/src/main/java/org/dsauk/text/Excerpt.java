package org.dsauk.text;

/** Texts of a document as messages show them. */
public final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {}

    /**
     * {@return the text, or as many of its first characters as a message has room for}
     *
     * @param text any text
     */
    public static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end) + "...";
    }
}
