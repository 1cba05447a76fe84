package org.dsauk.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.schedule.EventDates;

/**
 * What the user knows of an event.
 *
 * @param event the event
 * @param date the day on which it happened; empty where it has not happened
 */
record KnownEvent(RetentionEvent event, Optional<LocalDate> date) {

    static EventDates together(Collection<KnownEvent> known) {
        EventDates.Builder builder = EventDates.builder();
        for (KnownEvent one : known) {
            if (one.date.isPresent()) {
                builder.on(one.event, one.date.get());
            } else {
                builder.notHappened(one.event);
            }
        }
        return builder.build();
    }
}
