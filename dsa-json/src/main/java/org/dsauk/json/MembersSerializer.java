package org.dsauk.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes an answer of the library for a mapper, as the class for its JSON form does.
 *
 * @param <T> the type of the answer
 */
final class MembersSerializer<T> extends ValueSerializer<T> {

    private final BiConsumer<T, JsonGenerator> members;

    MembersSerializer(BiConsumer<T, JsonGenerator> members) {
        this.members = members;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject(value);
        members.accept(value, generator);
        generator.writeEndObject();
    }
}
