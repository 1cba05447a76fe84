package org.dsauk.kept;

import java.util.Set;
import org.dsauk.model.Characters;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text, one after the other (RFC 8259). */
final class KeptTokens {

    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    /** No reader of ours takes a longer number. */
    private static final int MOST_DIGITS = 1_000;

    private final String text;
    private int at;
    private boolean unfit;

    KeptTokens(String text) {
        this.text = text;
        // Half a character that stands there could make a whole one with an escape beside it.
        unfit = Characters.hasUnfit(text);
        skipBlanks();
    }

    /** Whether a number or text was met that not every reader understands alike. */
    boolean sawUnfit() {
        return unfit;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean isAtString() {
        return at < text.length() && text.charAt(at) == '"';
    }

    boolean take(char wanted) {
        boolean taken = at < text.length() && text.charAt(at) == wanted;
        if (taken) {
            at++;
            skipBlanks();
        }
        return taken;
    }

    /** The next string, unescaped; null where there is none. */
    @Nullable
    String string() {
        if (!isAtString()) {
            return null;
        }
        at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (!character(value)) {
                return null;
            }
        }
        if (isAtEnd()) {
            return null;
        }
        at++;
        skipBlanks();
        unfit |= Characters.hasUnfit(value.toString());
        return value.toString();
    }

    private boolean character(StringBuilder value) {
        char c = text.charAt(at++);
        if (c < ' ') {
            return false;
        }
        if (c != '\\') {
            value.append(c);
            return true;
        }
        return at < text.length() && escape(text.charAt(at++), value);
    }

    private boolean escape(char c, StringBuilder value) {
        switch (c) {
            case '"', '\\', '/' -> value.append(c);
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case 'u' -> {
                return unicode(value);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean unicode(StringBuilder value) {
        int unit = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            int digit = at < text.length() ? hexDigit(text.charAt(at++)) : -1;
            if (digit < 0) {
                return false;
            }
            unit = unit * HEX + digit;
        }
        value.append((char) unit);
        return true;
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, HEX) : -1;
    }

    /** The next number or word; null where there is none. */
    @Nullable
    String literal() {
        int start = at;
        while (at < text.length() && isOfLiteral(text.charAt(at))) {
            at++;
        }
        String literal = text.substring(start, at);
        skipBlanks();
        if (WORDS.contains(literal)) {
            return literal;
        }
        if (!isNumber(literal)) {
            return null;
        }
        unfit |= literal.length() > MOST_DIGITS || !JsonNumbers.isInteroperable(literal);
        return literal;
    }

    private static boolean isOfLiteral(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || c == 'E' || c == '-' || c == '+' || c == '.';
    }

    private static boolean isNumber(String literal) {
        int i = literal.startsWith("-") ? 1 : 0;
        int afterWhole = digits(literal, i);
        if (afterWhole == i || (literal.charAt(i) == '0' && afterWhole > i + 1)) {
            return false;
        }
        return isExponent(literal, fraction(literal, afterWhole));
    }

    /** Where the fraction ends that may begin at an index; negative where it is not as it must be. */
    private static int fraction(String literal, int from) {
        if (from == literal.length() || literal.charAt(from) != '.') {
            return from;
        }
        int end = digits(literal, from + 1);
        return end == from + 1 ? -1 : end;
    }

    private static boolean isExponent(String literal, int from) {
        if (from < 0 || from == literal.length()) {
            return from >= 0;
        }
        if (literal.charAt(from) != 'e' && literal.charAt(from) != 'E') {
            return false;
        }
        boolean signed = from + 1 < literal.length() && "+-".indexOf(literal.charAt(from + 1)) >= 0;
        int start = from + (signed ? 2 : 1);
        int end = digits(literal, start);
        return end > start && end == literal.length();
    }

    private static int digits(String literal, int from) {
        int i = from;
        while (i < literal.length() && isDigit(literal.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
