package org.dsauk.json;

import org.dsauk.report.JsonPointer;
import tools.jackson.core.JsonParser;

/** Where a reader tells what is wrong: a list of findings, or an exception. */
interface FaultSink {

    /**
     * Takes a fault.
     *
     * @param fault what kind of fault
     * @param pointer where in the document
     * @param parser stands at the fault
     * @param message what is wrong
     */
    void fault(JsonFault fault, JsonPointer pointer, JsonParser parser, String message);

    /** Notes that an element of a list was kept as text, so that the list of the model has one less. */
    void unreadElement(JsonPointer pointer);

    /** Whether strings may hold surrogates that make no character, so that each must be looked at. */
    boolean mayHaveLoneSurrogates();
}
