package org.dsauk.law.table;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line at its bars; white space around a cell is not part of it. */
final class Cells {

    private static final char BAR = '|';

    private Cells() {}

    static List<String> of(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int bar = line.indexOf(BAR); bar >= 0; bar = line.indexOf(BAR, from)) {
            cells.add(line.substring(from, bar).strip());
            from = bar + 1;
        }
        cells.add(line.substring(from).strip());
        return List.copyOf(cells);
    }

    /** {@return the first cell of a line, without cutting the others} */
    static String first(String line) {
        int bar = line.indexOf(BAR);
        return (bar < 0 ? line : line.substring(0, bar)).strip();
    }

    /** {@return how many cells a line has, without cutting it} */
    static int count(char[] chars, int start, int end) {
        int cells = 1;
        for (int i = start; i < end; i++) {
            if (chars[i] == BAR) {
                cells++;
            }
        }
        return cells;
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
