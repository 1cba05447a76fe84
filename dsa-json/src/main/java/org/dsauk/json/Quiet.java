package org.dsauk.json;

import java.util.BitSet;
import java.util.function.Supplier;
import org.dsauk.kept.DocumentFault;
import org.dsauk.report.JsonPointer;
import tools.jackson.core.JsonParser;

/** Takes no notice of faults: for text that was looked at before. */
enum Quiet implements FaultSink {
    SINK;

    @Override
    public void fault(DocumentFault fault, Supplier<JsonPointer> pointer, JsonParser parser, Supplier<String> message) {
        // What is written here was reported when it was read.
    }

    @Override
    public void unreadElements(JsonPointer list, BitSet indices) {
        // As above.
    }

    @Override
    public boolean mayHaveUnfitCharacters() {
        return false;
    }
}
