package org.dsauk.json;

import java.util.BitSet;
import java.util.function.Supplier;
import org.dsauk.kept.DocumentFault;
import org.dsauk.report.JsonPointer;
import tools.jackson.core.JsonParser;

/** Where a reader tells what is wrong: a list of findings, or an exception. */
interface FaultSink {

    /**
     * Takes a fault.
     *
     * @param fault what kind of fault
     * @param pointer where in the document; asked only if the fault is told
     * @param parser stands at the fault, or at the end of the object that has it
     * @param message what is wrong
     */
    void fault(DocumentFault fault, Supplier<JsonPointer> pointer, JsonParser parser, Supplier<String> message);

    /**
     * Notes that elements of a list were kept as text, so that the list of the model has fewer.
     *
     * @param list where the list is
     * @param indices which of its elements
     */
    void unreadElements(JsonPointer list, BitSet indices);

    /** Whether strings may hold characters that not every system keeps, so that each must be looked at. */
    boolean mayHaveUnfitCharacters();
}
