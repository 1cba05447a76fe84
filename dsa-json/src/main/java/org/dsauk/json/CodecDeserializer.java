package org.dsauk.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads a type of the model for a mapper.
 *
 * @param <T> the type
 */
final class CodecDeserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final Codec<T> codec;

    CodecDeserializer(Class<T> type, Codec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        T value = new Reading(parser, new ThrowingSink(context, type)).document(new Frame(), codec);
        if (value == null) {
            throw MismatchedInputException.from(parser, type, "expected an object that the format knows");
        }
        return value;
    }
}
