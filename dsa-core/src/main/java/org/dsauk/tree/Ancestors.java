package org.dsauk.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What things are part of: each, what it is part of, and so on, as far as a document may sensibly go. */
public final class Ancestors {

    private static final int LEVELS = 16;

    private final Map<String, String> wholes = new HashMap<>();

    private Ancestors() {}

    /**
     * {@return what some things are part of; of two with one id the first counts}
     *
     * @param things the things
     * @param id finds the id of one
     * @param partOf finds the id of what it is part of
     * @param <T> what the things are
     */
    public static <T> Ancestors of(List<T> things, Function<T, String> id, Function<T, Optional<String>> partOf) {
        Ancestors ancestors = new Ancestors();
        for (T thing : things) {
            partOf.apply(thing).ifPresent(whole -> ancestors.wholes.putIfAbsent(id.apply(thing), whole));
        }
        return ancestors;
    }

    /**
     * {@return an id and those of what it is part of, the nearest first; a circle ends where it began}
     *
     * @param id the id
     */
    public List<String> withAncestors(String id) {
        List<String> found = new ArrayList<>(List.of(id));
        String whole = wholes.get(id);
        while (whole != null && found.size() < LEVELS && !found.contains(whole)) {
            found.add(whole);
            whole = wholes.get(whole);
        }
        return found;
    }

    /**
     * {@return whether two ids are the same, or one is part of the other}
     *
     * @param one an id
     * @param other another
     */
    public boolean overlap(String one, String other) {
        return withAncestors(one).contains(other) || withAncestors(other).contains(one);
    }
}
