package org.dsauk.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts of a document as messages show them: whatever the document says, a message stays short. */
public final class Excerpt {

    private static final int MOST = 60;
    private static final int MOST_OF_A_LIST = 3;

    private Excerpt() {}

    /**
     * {@return the text, or as many of its first characters as a message has room for}
     *
     * @param text any text
     */
    public static String of(String text) {
        boolean fits =
                text.length() <= MOST || (text.length() <= 2 * MOST && text.codePointCount(0, text.length()) <= MOST);
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, MOST)) + "...";
    }

    /**
     * {@return the same in single quotes}
     *
     * @param text any text
     */
    public static String quoted(String text) {
        return "'" + of(text) + "'";
    }

    /**
     * {@return the first few texts, each in single quotes, and how many more there are}
     *
     * @param texts any texts
     */
    public static String list(Collection<String> texts) {
        String shown = texts.stream().limit(MOST_OF_A_LIST).map(Excerpt::quoted).collect(Collectors.joining(", "));
        int more = texts.size() - MOST_OF_A_LIST;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
