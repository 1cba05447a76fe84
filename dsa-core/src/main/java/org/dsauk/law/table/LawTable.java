package org.dsauk.law.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table as it was read: nothing of what its cells mean is known yet.
 *
 * @param name the name of the file
 * @param columns the names of the columns
 * @param rows the rows, in the order of the file
 * @since 0.1.0
 */
public record LawTable(String name, List<String> columns, List<LawRow> rows) {

    /**
     * Copies the lists.
     *
     * @param name the name of the file
     * @param columns the names of the columns
     * @param rows the rows, in the order of the file
     */
    public LawTable {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * {@return a table that {@link TableReader} read before, when a program was built: nothing is checked, and a row is
     * cut into cells when one is asked for}
     *
     * @param name the name of the file
     * @param columns the names of the columns
     * @param lines the lines of the file, without white space around cells; empty where a line is no row
     */
    public static LawTable ofChecked(String name, List<String> columns, String... lines) {
        Columns named = new Columns(columns);
        List<LawRow> rows = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                rows.add(new LawRow(name, i + 1, lines[i], named));
            }
        }
        return new LawTable(name, columns, rows);
    }
}
