package org.dsauk.json;

import org.dsauk.kept.DocumentFault;
import org.dsauk.report.JsonPointer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

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
        ThrowingSink sink = new ThrowingSink(context, parser, type);
        T value = new Reading(parser, sink).document(new Frame(), codec);
        if (value == null) {
            JsonPointer here =
                    new JsonPointer(parser.streamReadContext().pathAsPointer().toString());
            throw sink.exception(
                    DocumentFault.UNKNOWN_CODE, here, parser, "expected an object of a kind of the format");
        }
        return value;
    }
}
