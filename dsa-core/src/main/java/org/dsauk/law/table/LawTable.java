package org.dsauk.law.table;

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
}
