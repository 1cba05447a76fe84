package org.dsauk.law.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line at its bars.
 *
 * <p>It walks over an array, once: the methods of strings are slow until the virtual machine has compiled them, and
 * tables are read when a program starts.
 */
final class Cells {

    private static final char BAR = '|';

    private Cells() {}

    static List<String> of(String text, char[] chars, int start, int end) {
        List<String> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (chars[i] == BAR) {
                cells.add(trimmed(text, chars, from, i));
                from = i + 1;
            }
        }
        cells.add(trimmed(text, chars, from, end));
        return cells;
    }

    private static String trimmed(String text, char[] chars, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && chars[from] <= ' ') {
            from++;
        }
        while (to > from && chars[to - 1] <= ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    /** {@return the column, from 1, in which a cell begins; where it is empty, the column after its bar} */
    static int column(String line, int cell) {
        int start = 0;
        for (int passed = 0; passed < cell; passed++) {
            start = line.indexOf(BAR, start) + 1;
        }
        int text = start;
        while (text < line.length() && Character.isWhitespace(line.charAt(text))) {
            text++;
        }
        boolean empty = text == line.length() || line.charAt(text) == BAR;
        return (empty ? start : text) + 1;
    }
}
