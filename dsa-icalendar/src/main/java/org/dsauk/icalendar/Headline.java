package org.dsauk.icalendar;

/**
 * What a calendar program shows of an event: no more than 100 characters, of which programs have room (Outlook has it
 * for 255). What is left out ends in an ellipsis and stands in the description.
 */
final class Headline {

    private static final int LONGEST = 100;
    private static final int LONGEST_NAME = 32;
    private static final String ELLIPSIS = "\u2026";

    private Headline() {}

    /**
     * {@return the line}
     *
     * @param heading what kind of thing it is, with a colon
     * @param what what it is
     * @param agreement what people know the agreement by
     */
    static String of(String heading, String what, String agreement) {
        String words = PlainText.of(what);
        String name = PlainText.of(agreement);
        int room = LONGEST - heading.length() - " ()".length();
        if (words.length() + name.length() > room) {
            name = shortened(name, Math.max(LONGEST_NAME, room - words.length()));
        }
        return heading + shortened(words, room - name.length()) + " (" + name + ")";
    }

    /** {@return a note, as the whole line} */
    static String of(String words) {
        return shortened(PlainText.of(words), LONGEST);
    }

    /** Cuts after a word, where one ends in the second half, and never within a character. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - ELLIPSIS.length();
        int space = text.lastIndexOf(' ', end);
        if (space > end / 2) {
            end = space;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
