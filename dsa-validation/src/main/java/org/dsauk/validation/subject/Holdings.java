package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What belongs to whom: things by the ids of the parties and groups that they name.
 *
 * @param <T> what is held
 */
final class Holdings<T> {

    private final Map<String, List<T>> byHolder = new HashMap<>();

    Holdings(List<T> things, Function<T, List<String>> holders) {
        for (T thing : things) {
            for (String holder : holders.apply(thing)) {
                byHolder.computeIfAbsent(holder, id -> new ArrayList<>()).add(thing);
            }
        }
    }

    private Holdings() {}

    /** What single things give, by the one id of each. */
    static <S, T> Holdings<T> of(List<S> things, Function<S, String> holder, Function<S, T> held) {
        Holdings<T> holdings = new Holdings<>();
        for (S thing : things) {
            holdings.byHolder
                    .computeIfAbsent(holder.apply(thing), id -> new ArrayList<>())
                    .add(held.apply(thing));
        }
        return holdings;
    }

    List<T> of(String holder) {
        return byHolder.getOrDefault(holder, List.of());
    }

    /** What those who go by some ids hold; a thing that names several of them comes as often. */
    List<T> of(List<String> aliases) {
        if (aliases.size() == 1) {
            return of(aliases.get(0));
        }
        List<T> held = new ArrayList<>();
        aliases.forEach(alias -> held.addAll(of(alias)));
        return held;
    }

    /** How many things {@link #of(List)} gives. */
    int count(List<String> aliases) {
        int count = 0;
        for (String alias : aliases) {
            count += of(alias).size();
        }
        return count;
    }
}
