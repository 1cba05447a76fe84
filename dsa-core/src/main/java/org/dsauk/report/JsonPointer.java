package org.dsauk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A place in a document (RFC 6901).
 *
 * @param text the pointer; empty for the whole document, else it begins with a slash
 */
public record JsonPointer(String text) implements Comparable<JsonPointer> {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer("");

    /**
     * Refuses what is no pointer.
     *
     * @param text the pointer
     * @throws IllegalArgumentException if the text is not empty and does not begin with a slash
     */
    public JsonPointer {
        Objects.requireNonNull(text, "text");
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "expected a JSON Pointer that begins with '/', but found '" + text + "'");
        }
    }

    /**
     * {@return the pointer to a member of the object here}
     *
     * @param name the name of the member
     */
    public JsonPointer child(String name) {
        return new JsonPointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * {@return the pointer to an element of the array here}
     *
     * @param index its index, from 0
     */
    public JsonPointer child(int index) {
        return new JsonPointer(text + "/" + index);
    }

    /** {@return the pointer to what holds this place; the root holds itself} */
    public JsonPointer parent() {
        int slash = text.lastIndexOf('/');
        return slash <= 0 ? ROOT : new JsonPointer(text.substring(0, slash));
    }

    /** {@return the names and indices on the way, unescaped} */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String token : text.substring(1).split("/", -1)) {
                tokens.add(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return List.copyOf(tokens);
    }

    /**
     * {@return whether this place is another place or lies within it}
     *
     * @param other the other place
     */
    public boolean isWithin(JsonPointer other) {
        return text.equals(other.text) || text.startsWith(other.text + "/");
    }

    /**
     * Orders pointers as their texts, so that maps stay fast where the names in a document have one hash code.
     *
     * @since 0.1.0
     */
    @Override
    public int compareTo(JsonPointer other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
