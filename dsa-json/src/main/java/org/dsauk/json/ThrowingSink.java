package org.dsauk.json;

import java.util.BitSet;
import java.util.function.Supplier;
import org.dsauk.kept.DocumentFault;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;

/** Throws on the first fault, as users of a mapper expect. */
final class ThrowingSink implements FaultSink {

    private final DeserializationContext context;
    private final Class<?> type;

    ThrowingSink(DeserializationContext context, Class<?> type) {
        this.context = context;
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

    MismatchedInputException exception(DocumentFault fault, JsonPointer pointer, JsonParser parser, String message) {
        return MismatchedInputException.from(
                parser, type, fault.id() + " at '" + pointer + "': " + message + "; " + fault.remedy());
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
