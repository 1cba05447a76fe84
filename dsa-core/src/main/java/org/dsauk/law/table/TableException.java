package org.dsauk.law.table;

/**
 * A table that cannot be used: says in which file, line and column, what was expected and what was found.
 *
 * @since 0.1.0
 */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    /** The name of the table's file. */
    private final String file;

    /** The line, from 1. */
    private final int line;

    /** The column of the line, in characters from 1. */
    private final int column;

    /** What was expected. */
    private final String expected;

    /** What was found. */
    private final String found;

    /**
     * Says where a table is wrong.
     *
     * @param file the name of the table's file
     * @param line the line, from 1
     * @param column the column of the line, in characters from 1
     * @param expected what was expected, as a phrase
     * @param found what was found, as a phrase; values in single quotes
     */
    public TableException(String file, int line, int column, String expected, String found) {
        super(file + ", line " + line + ", column " + column + ": expected " + expected + ", but found " + found);
        this.file = file;
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.found = found;
    }

    /** {@return the name of the table's file} */
    public String file() {
        return file;
    }

    /** {@return the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column of the line, in characters from 1} */
    public int column() {
        return column;
    }

    /** {@return what was expected, as a phrase} */
    public String expected() {
        return expected;
    }

    /** {@return what was found, as a phrase} */
    public String found() {
        return found;
    }

    static String quoted(String value) {
        if (value.isEmpty()) {
            return "an empty cell";
        }
        return "'" + (value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value) + "'";
    }
}
