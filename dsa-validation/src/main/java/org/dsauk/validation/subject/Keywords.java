package org.dsauk.validation.subject;

import java.util.List;

/**
 * Words to look for in what a document says, in one pass over a text of whatever length.
 *
 * <p>A word begins and ends where no letter, digit or underscore follows another; marks belong to the character that
 * they stand on. Upper and lower case are one.
 */
public final class Keywords {

    private final List<String> words;
    private final boolean whole;

    private Keywords(List<String> words, boolean whole) {
        this.words = words;
        this.whole = whole;
    }

    /**
     * {@return words, or phrases, that are looked for from end to end}
     *
     * @param words the words
     */
    public static Keywords whole(String... words) {
        return new Keywords(List.of(words), true);
    }

    /**
     * {@return stems, after which a word may go on}
     *
     * @param stems the stems
     */
    public static Keywords stems(String... stems) {
        return new Keywords(List.of(stems), false);
    }

    /**
     * {@return whether one of them occurs in a text}
     *
     * @param text the text
     */
    public boolean occurIn(String text) {
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (!inWord && isOfWord(point) && oneBeginsAt(text, at)) {
                return true;
            }
            inWord = isOfWord(point) || (inWord && isMark(point));
        }
        return false;
    }

    private boolean oneBeginsAt(String text, int at) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length()) && mayEndAt(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean mayEndAt(String text, int end) {
        if (!whole || end == text.length()) {
            return true;
        }
        int next = text.codePointAt(end);
        return !isOfWord(next) && !isMark(next);
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) || point == '_';
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
