package org.dsauk.icalendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VJournal;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.dsauk.obligation.Obligation;
import org.dsauk.obligation.ObligationCalendar;

/** Makes notes, which say something of the calendar as a whole. */
final class Note {

    private Note() {}

    static VJournal nothingDue(ObligationCalendar calendar, Instant stamp) {
        return of("Nothing falls due from " + calendar.first() + " to " + calendar.last() + ".", calendar, stamp);
    }

    /** {@return that something is due on a day that no calendar file can write} */
    static VJournal beyond(Obligation obligation, ObligationCalendar calendar, String uid, Instant stamp) {
        return of(
                uid,
                "Due on " + obligation.day() + ", a day that calendar files cannot hold: " + obligation.what() + " ("
                        + obligation.agreementName() + ")",
                calendar,
                stamp);
    }

    static VJournal of(String words, ObligationCalendar calendar, Instant stamp) {
        String uid =
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
        return of(uid, words, calendar, stamp);
    }

    private static VJournal of(String uid, String words, ObligationCalendar calendar, Instant stamp) {
        VJournal note = new VJournal(false);
        note.add(new Uid(uid));
        note.add(new DtStamp(stamp));
        if (FileDays.canHold(calendar.first())) {
            note.add(new DtStart<>(calendar.first()));
        }
        note.add(new Summary(Headline.of(words)));
        if (!Headline.of(words).equals(words)) {
            note.add(new Description(PlainText.of(words)));
        }
        return note;
    }
}
