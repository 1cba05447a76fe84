package org.dsauk.model;

/** The shapes and sizes that documents of the format keep to. */
public final class Shape {

    /** The greatest length of a name, title or reference, in UTF-16 units; real ones are far shorter. */
    public static final int NAME = 500;

    /**
     * The greatest length of a piece of prose, in UTF-16 units. No agreement is wrong for being long: it is what
     * readers take for one text by default, so that no prose that was read is longer.
     */
    public static final int PROSE = 1 << 20;

    /** A regular expression for the ids of parties, items, flows and the like. */
    public static final String LOCAL_ID = "[a-z0-9][a-z0-9._-]{0,63}";

    /** A regular expression for the id of an agreement: an absolute URI. */
    public static final String AGREEMENT_ID = "[A-Za-z][A-Za-z0-9+.-]*:[!-~]+";

    /**
     * A regular expression for a text with more than white space, of characters that every system keeps; without a
     * regular expression {@link String#isBlank()} and {@link Characters#hasUnfit(String)} find out the same.
     */
    public static final String FILLED = "\\p{javaWhitespace}*+[^\\x00\\p{Cs}\\p{IsNoncharacter_Code_Point}]++";

    private static final int LOCAL_ID_LENGTH = 64;

    private Shape() {}

    /**
     * {@return whether a text matches {@link #LOCAL_ID}, found without a regular expression}
     *
     * @param text any text
     */
    public static boolean isLocalId(String text) {
        int length = text.length();
        if (length == 0 || length > LOCAL_ID_LENGTH || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether a text matches {@link #AGREEMENT_ID}, found without a regular expression}
     *
     * @param text any text
     */
    public static boolean isAgreementId(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            if (!isSchemeCharacter(text.charAt(i))) {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            if (text.charAt(i) < '!' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSchemeCharacter(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
