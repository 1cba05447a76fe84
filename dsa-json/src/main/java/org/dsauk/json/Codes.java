package org.dsauk.json;

import java.util.Map;
import java.util.TreeMap;
import org.dsauk.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * The values of a closed vocabulary by their codes.
 *
 * @param <E> the vocabulary
 */
final class Codes<E extends Enum<E> & Code> {

    private final Map<String, E> byCode = new TreeMap<>();

    private Codes(E[] values) {
        for (E value : values) {
            byCode.put(value.code(), value);
        }
    }

    static <E extends Enum<E> & Code> Codes<E> of(E[] values) {
        return new Codes<>(values);
    }

    @Nullable
    E find(String code) {
        return byCode.get(code);
    }

    /** The codes as a reader lists them, in alphabetical order. */
    String list() {
        return String.join(", ", byCode.keySet());
    }
}
