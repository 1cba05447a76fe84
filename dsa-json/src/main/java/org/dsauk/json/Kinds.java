package org.dsauk.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the kind of an object wherever among its members it stands. */
final class Kinds {

    private Kinds() {}

    /** The text of the member {@code kind} of the object that the parser is about to read; null if there is none. */
    static @Nullable String kindOf(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean kind = "kind".equals(parser.currentName());
            JsonToken value = parser.nextToken();
            if (kind) {
                return value == JsonToken.VALUE_STRING ? parser.getString() : null;
            }
            parser.skipChildren();
        }
        return null;
    }
}
