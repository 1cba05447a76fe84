package org.dsauk.model;

import java.util.Objects;

/**
 * A JSON value that the format does not define, kept as its text.
 *
 * <p>Numbers keep their digits, so {@code 1.10} stays {@code 1.10}. The core has no JSON parser: text that is not one
 * JSON value is refused when it is written.
 *
 * @param text one JSON value
 */
public record JsonText(String text) {

    /**
     * Refuses a missing text.
     *
     * @param text one JSON value
     */
    public JsonText {
        Objects.requireNonNull(text, "text");
    }

    /**
     * {@return one JSON value as text}
     *
     * @param text the value, such as {@code {"a":1}}
     */
    public static JsonText of(String text) {
        return new JsonText(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
