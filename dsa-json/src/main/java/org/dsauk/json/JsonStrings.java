package org.dsauk.json;

import org.dsauk.model.Characters;

/** Strings of JSON: how they are quoted, and whether they are made of characters. */
final class JsonStrings {

    private static final char FIRST_PRINTABLE = ' ';
    private static final String HEX = "0123456789ABCDEF";

    private JsonStrings() {}

    /** Appends a string in quotes; what UTF-8 cannot say is escaped. */
    static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                control(c, out);
            } else if (Characters.isLoneSurrogate(value, i)) {
                unicode(c, out);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Whether a string holds half of a pair of surrogates. */
    static boolean hasLoneSurrogate(String value) {
        return firstLoneSurrogate(value) >= 0;
    }

    /** The index of the first half of a pair of surrogates without the other; negative if there is none. */
    static int firstLoneSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Characters.isLoneSurrogate(value, i)) {
                return i;
            }
        }
        return -1;
    }

    private static void control(char c, StringBuilder out) {
        switch (c) {
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> unicode(c, out);
        }
    }

    /** Appends the escape that names a character by its code. */
    static void unicode(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xF));
        }
    }
}
