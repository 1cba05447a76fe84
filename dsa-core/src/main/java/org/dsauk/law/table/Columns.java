package org.dsauk.law.table;

import java.util.List;

/**
 * The columns of a table by name, shared by its rows.
 *
 * @param names the names, in the order of the table
 */
record Columns(List<String> names) {

    Columns {
        names = List.copyOf(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** Looks at one name after the other: a table has about a dozen. */
    int place(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("expected a column of " + names + ", but found '" + name + "'");
        }
        return place;
    }
}
