package org.dsauk.law.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads tables: UTF-8, cells between bars, {@code #} begins a line of comment, the first other line names the columns.
 *
 * @since 0.1.0
 */
public final class TableReader {

    private static final char COMMENT = '#';

    private final String file;
    private final String text;
    private final char[] chars;
    private final List<LawRow> rows = new ArrayList<>();
    private int line;

    private TableReader(String file, byte[] bytes) {
        this.file = file;
        this.text = Utf8.decode(file, bytes);
        this.chars = text.toCharArray();
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param columns columns that it must have, among others
     * @return the table
     * @throws TableException if it is no such table
     * @throws UncheckedIOException if the file cannot be read
     */
    public static LawTable read(Path path, String... columns) {
        try {
            return new TableReader(path.toString(), Files.readAllBytes(path)).table(columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream to its end; closing it is for the caller.
     *
     * @param name how faults name the table
     * @param in the bytes
     * @param columns columns that it must have, among others
     * @return the table
     * @throws TableException if it is no such table
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static LawTable read(String name, InputStream in, String... columns) {
        try {
            return new TableReader(name, in.readAllBytes()).table(columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LawTable table(String... demanded) {
        Columns columns = null;
        int end;
        for (int start = 0; start < chars.length; start = end + 1) {
            end = endOfLine(start);
            line++;
            if (!hasContent(start, end)) {
                continue;
            }
            if (columns == null) {
                columns = header(text.substring(start, end), demanded);
            } else {
                rows.add(row(start, end, columns));
            }
        }
        if (columns == null) {
            throw new TableException(file, line + 1, 1, "a line with the names of the columns", "the end of the file");
        }
        return new LawTable(file, columns.names(), rows);
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < chars.length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean hasContent(int start, int end) {
        if (start < end && chars[start] == COMMENT) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (chars[i] > ' ') {
                return true;
            }
        }
        return false;
    }

    private Columns header(String content, String... demanded) {
        List<String> names = Cells.of(content);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty() || !seen.add(names.get(i))) {
                String found = TableException.quoted(names.get(i));
                throw new TableException(
                        file, line, Cells.column(content, i), "a name that no other column has", found);
            }
        }
        for (String name : demanded) {
            if (!seen.contains(name)) {
                throw new TableException(file, line, 1, "a column '" + name + "'", "the columns " + names);
            }
        }
        return new Columns(names);
    }

    private LawRow row(int start, int end, Columns columns) {
        int expected = columns.names().size();
        int found = Cells.count(chars, start, end);
        String content = text.substring(start, end);
        if (found != expected) {
            int column = found > expected
                    ? Cells.column(content, expected)
                    : content.stripTrailing().length() + 1;
            throw new TableException(file, line, column, expected + " cells", Integer.toString(found));
        }
        return new LawRow(file, line, content, columns);
    }
}
