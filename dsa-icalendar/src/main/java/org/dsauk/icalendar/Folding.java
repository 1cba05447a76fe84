package org.dsauk.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Folds long lines at 75 octets of UTF-8 and never within a character (RFC 5545 section 3.1); the library that writes
 * the file counts characters, of which one may be four octets.
 */
final class Folding {

    private static final String END = "\r\n";
    private static final String FOLD = END + " ";
    private static final Pattern LINE_END = Pattern.compile(END);
    private static final int LONGEST = 75;

    private Folding() {}

    static String fold(String file) {
        StringBuilder folded = new StringBuilder(file.length() + file.length() / LONGEST);
        LINE_END.splitAsStream(file.replace(FOLD, "")).forEach(line -> {
            append(line, folded);
            folded.append(END);
        });
        return folded.toString();
    }

    private static void append(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
    }
}
