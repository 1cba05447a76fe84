package org.dsauk.law.table;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line at its bars. */
final class Cells {

    private static final char BAR = '|';

    private Cells() {}

    static List<String> of(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int bar = line.indexOf(BAR); bar >= 0; bar = line.indexOf(BAR, start)) {
            cells.add(line.substring(start, bar).strip());
            start = bar + 1;
        }
        cells.add(line.substring(start).strip());
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
