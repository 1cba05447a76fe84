package org.dsauk.validation.subject;

import java.util.function.Supplier;
import org.dsauk.report.JsonPointer;

/** A reference from one thing to another of its kind, with the one that reports say it leads from. */
record LinkEdge(String kind, String from, String to, String who, Supplier<JsonPointer> pointer) {

    /** Begins the names of places where parties of a role meet; no id has a character that is not allowed. */
    static final String MEETING = "\u0000";

    LinkEdge(String kind, String from, String to, Supplier<JsonPointer> pointer) {
        this(kind, from, to, from, pointer);
    }

    /** Whether it only leads a party to where it meets the others of its role. */
    boolean leadsToMeeting() {
        return to.startsWith(MEETING);
    }
}
