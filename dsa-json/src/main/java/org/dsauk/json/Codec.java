package org.dsauk.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type of the model.
 *
 * @param <T> the type
 */
interface Codec<T> {

    /** Reads the rest of an object whose frame is open; never null, however little it says. */
    T read(Reading in, Frame frame);

    /** Writes a whole object. */
    void write(Writing out, T value);

    /** Whether the shape of the type differs by {@code kind}. */
    default boolean isChoice() {
        return false;
    }

    /** The codec of a kind of this type; null where there is no such kind. */
    default @Nullable Codec<? extends T> ofKind(String kind) {
        return null;
    }
}
