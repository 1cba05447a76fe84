package org.dsauk.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What things are part of: each, what it is part of, and so on, as far as a document may sensibly go. */
final class Wholes {

    private static final int LEVELS = 16;

    private final Map<String, String> wholes = new HashMap<>();

    <T> Wholes(List<T> things, Function<T, String> id, Function<T, Optional<String>> partOf) {
        for (T thing : things) {
            partOf.apply(thing).ifPresent(whole -> wholes.putIfAbsent(id.apply(thing), whole));
        }
    }

    /** {@return an id and those of what it is part of, the nearest first; a circle ends where it began} */
    List<String> of(String id) {
        List<String> found = new ArrayList<>(List.of(id));
        String whole = wholes.get(id);
        while (whole != null && found.size() < LEVELS && !found.contains(whole)) {
            found.add(whole);
            whole = wholes.get(whole);
        }
        return found;
    }

    /** {@return whether two ids are the same, or one is part of the other} */
    boolean overlap(String one, String other) {
        return of(one).contains(other) || of(other).contains(one);
    }
}
