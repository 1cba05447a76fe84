package org.dsauk.json;

import java.util.BitSet;
import java.util.function.Supplier;
import org.dsauk.kept.DocumentFault;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;

/** Throws on the first fault, as users of a mapper expect. */
final class ThrowingSink implements FaultSink {

    private final DeserializationContext context;
    private final JsonParser source;
    private final Class<?> type;

    ThrowingSink(DeserializationContext context, JsonParser source, Class<?> type) {
        this.context = context;
        this.source = source;
        this.type = type;
    }

    @Override
    public void fault(DocumentFault fault, Supplier<JsonPointer> pointer, JsonParser parser, Supplier<String> message) {
        boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        boolean isKept = fault == DocumentFault.UNKNOWN_CODE || fault.severity() != Severity.ERROR;
        if (strict || !isKept) {
            throw exception(fault, pointer.get(), parser, message.get());
        }
    }

    RefusedValueException exception(DocumentFault fault, JsonPointer pointer, JsonParser parser, String message) {
        return new RefusedValueException(source, location(parser), type, fault, pointer, message);
    }

    /** Where the fault is; unknown in a text that was copied, and where something is missing from an object. */
    private TokenStreamLocation location(JsonParser parser) {
        boolean isAtFault = parser.equals(source) && parser.currentToken() != JsonToken.END_OBJECT;
        return isAtFault ? parser.currentTokenLocation() : TokenStreamLocation.NA;
    }

    @Override
    public void unreadElements(JsonPointer list, BitSet indices) {
        // The mapper reports no positions of findings.
    }

    @Override
    public boolean mayHaveUnfitCharacters() {
        return true;
    }
}
