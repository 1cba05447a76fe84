package org.dsauk.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.Law;
import org.dsauk.law.LawTopic;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.schedule.EventDates;
import org.dsauk.schedule.RetentionSchedule;

/**
 * What the user knows of an event.
 *
 * @param event the event
 * @param date the day on which it happened; empty where it has not happened
 */
record KnownEvent(RetentionEvent event, Optional<LocalDate> date) {

    /** {@return the codes of the events of the table and of those that an agreement names} */
    static SortedSet<String> codes(DataSharingAgreement agreement) {
        SortedSet<String> codes = RetentionSchedule.eventsOf(agreement);
        Law.uk().entries(LawTopic.RETENTION_TRIGGERS).forEach(entry -> codes.add(entry.code()));
        return codes;
    }

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
