package org.dsauk.law.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table by name, shared by its rows. */
final class Columns {

    private final List<String> names;
    private final Map<String, Integer> places;

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (String name : names) {
            byName.putIfAbsent(name, byName.size());
        }
        this.places = Collections.unmodifiableMap(byName);
    }

    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("expected a column of " + names + ", but found '" + name + "'");
        }
        return place;
    }
}
