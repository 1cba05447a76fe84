package org.dsauk.law.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table; an empty cell means not known or not applicable.
 *
 * @since 0.1.0
 */
public final class LawRow {

    private static final String BETWEEN_VALUES = ", ";

    private final String file;
    private final int line;
    private final String text;
    private final Columns columns;
    private @Nullable List<String> cells;

    LawRow(String file, int line, String text, Columns columns) {
        this.file = file;
        this.line = line;
        this.text = text;
        this.columns = columns;
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /** {@return the line of the file, from 1} */
    public int line() {
        return line;
    }

    /** {@return every column with its cell, in the order of the table; empty text for an empty cell} */
    public Map<String, String> cells() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < columns.names().size(); i++) {
            byName.put(columns.names().get(i), values().get(i));
        }
        return byName;
    }

    /**
     * {@return whether the table has a column}
     *
     * @param column the name of the column
     */
    public boolean has(String column) {
        return columns.has(column);
    }

    /**
     * {@return the text of a cell; empty where the cell is}
     *
     * @param column the name of the column
     * @throws IllegalArgumentException if the table has no such column
     */
    public Optional<String> text(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /**
     * {@return the text of a cell that must not be empty}
     *
     * @param column the name of the column
     * @throws TableException if the cell is empty
     * @throws IllegalArgumentException if the table has no such column
     */
    public String required(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw fault(column, "a value for '" + column + "'");
        }
        return cell;
    }

    /**
     * {@return the values of a cell that holds several, separated by a comma and a space}
     *
     * @param column the name of the column
     * @throws TableException if a value between two commas is empty
     * @throws IllegalArgumentException if the table has no such column
     */
    public List<String> list(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> values = List.of(cell.split(BETWEEN_VALUES, -1));
        if (values.stream().anyMatch(value -> value.isBlank() || value.endsWith(","))) {
            throw fault(column, "values separated by a comma and a space");
        }
        return values;
    }

    /**
     * {@return the day in a cell; empty where the cell is}
     *
     * @param column the name of the column
     * @throws TableException if the cell holds no date
     * @throws IllegalArgumentException if the table has no such column
     */
    public Optional<LocalDate> date(String column) {
        String cell = cell(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(Days.read(cell));
        } catch (DateTimeException e) {
            throw fault(column, "a date such as '2026-02-05'");
        }
    }

    /**
     * {@return the fault that a cell does not hold what it must, to be thrown}
     *
     * @param column the name of the column
     * @param expected what was expected, as a phrase
     */
    public TableException fault(String column, String expected) {
        return fault(column, expected, TableException.quoted(cell(column)));
    }

    /**
     * {@return the fault that a cell does not hold what it must, to be thrown}
     *
     * @param column the name of the column
     * @param expected what was expected, as a phrase
     * @param found what was found, as a phrase; values in single quotes
     */
    public TableException fault(String column, String expected, String found) {
        return new TableException(file, line, Cells.column(text, columns.place(column)), expected, found);
    }

    /** The first cell is cut by itself, so that tables are indexed by it without cutting the others. */
    private String cell(String column) {
        int place = columns.place(column);
        List<String> values = cells;
        return place == 0 && values == null ? Cells.first(text) : values().get(place);
    }

    /** The cells, cut when one is first asked for; two threads that ask at once cut the same. */
    private List<String> values() {
        List<String> values = cells;
        if (values == null) {
            values = Cells.of(text);
            cells = values;
        }
        return values;
    }

    /** {@return the place of the row, such as {@code powers.psv, line 12}} */
    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
