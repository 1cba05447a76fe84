package org.dsauk.icalendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VJournal;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.dsauk.obligation.ObligationCalendar;

/** Makes notes, which say something of the calendar as a whole. */
final class Note {

    private Note() {}

    static VJournal nothingDue(ObligationCalendar calendar, Instant stamp) {
        return of("Nothing falls due from " + calendar.first() + " to " + calendar.last() + ".", calendar, stamp);
    }

    static VJournal of(String words, ObligationCalendar calendar, Instant stamp) {
        VJournal note = new VJournal(false);
        note.add(new Uid(
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString()));
        note.add(new DtStamp(stamp));
        note.add(new DtStart<>(calendar.first()));
        note.add(new Summary(PlainText.of(words)));
        return note;
    }
}
