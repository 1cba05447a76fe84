package org.dsauk.schedule;

import java.util.Comparator;
import java.util.Objects;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionEvent;

/**
 * Something that must be known before a day can be computed.
 *
 * @since 0.1.0
 */
public sealed interface MissingFact extends Comparable<MissingFact> {

    /** {@return the code of the event, or the pointer to the member} */
    String text();

    @Override
    default int compareTo(MissingFact other) {
        return Comparator.comparing(MissingFact::text).compare(this, other);
    }

    /**
     * An event of which neither the day is known nor that it has not happened, or that has not happened yet.
     *
     * @param event the event
     * @since 0.1.0
     */
    record Event(RetentionEvent event) implements MissingFact {

        /**
         * Refuses a missing event.
         *
         * @param event the event
         */
        public Event {
            Objects.requireNonNull(event, "event");
        }

        @Override
        public String text() {
            return event.code();
        }
    }

    /**
     * A member of the agreement that is absent, or that says nothing from which a day follows.
     *
     * @param pointer where it stands or would stand
     * @since 0.1.0
     */
    record Member(JsonPointer pointer) implements MissingFact {

        /**
         * Refuses a missing pointer.
         *
         * @param pointer where it stands
         */
        public Member {
            Objects.requireNonNull(pointer, "pointer");
        }

        @Override
        public String text() {
            return pointer.text();
        }
    }
}
