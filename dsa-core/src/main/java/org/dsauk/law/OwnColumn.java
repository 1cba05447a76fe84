package org.dsauk.law;

import java.util.List;
import java.util.Set;
import org.dsauk.law.table.LawRow;

/**
 * A column that only one table has.
 *
 * @param name its name
 * @param isList whether a cell holds several values
 * @param allowed the values that may stand in it; empty where any may
 */
record OwnColumn(String name, boolean isList, Set<String> allowed) {

    static OwnColumn text(String name) {
        return new OwnColumn(name, false, Set.of());
    }

    static OwnColumn list(String name, String... allowed) {
        return new OwnColumn(name, true, Set.of(allowed));
    }

    static OwnColumn oneOf(String name, String... allowed) {
        return new OwnColumn(name, false, Set.of(allowed));
    }

    void check(LawRow row) {
        List<String> values = isList ? row.list(name) : row.text(name).stream().toList();
        for (String value : values) {
            if (!allowed.isEmpty() && !allowed.contains(value)) {
                throw row.fault(name, Codes.choices(allowed), "'" + value + "'");
            }
        }
    }
}
