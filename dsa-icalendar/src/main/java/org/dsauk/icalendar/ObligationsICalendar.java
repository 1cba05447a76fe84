package org.dsauk.icalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.dsauk.obligation.Obligation;
import org.dsauk.obligation.ObligationCalendar;

/**
 * The form of a calendar of obligations that calendar programs read (RFC 5545).
 *
 * <p>Each obligation is an event of a whole day that ends on the next, as the standard has it, and is the same day in
 * every time zone. Its summary has no more than 100 characters; everything stands in the description. What is due on a
 * latest possible day says so. What is overdue stands on the day on which it was due. What has no day is not in the
 * file. What falls due before the year 1 or after 30 December 9999, which no file can hold, is a note. Where nothing
 * falls due the file holds a note that says so, because a calendar without contents is not allowed.
 *
 * <p>The same calendar with the same stamp is the same text, byte for byte. The identity of an event is the same
 * whenever it is written and whatever its words, so that a program that reads the file again does not show it twice. An
 * obligation that has moved to another day, or to other parties, is another event; the program keeps the old one until
 * somebody deletes it.
 *
 * <p>Reading and writing use nothing of the machine but memory: no files, no network, no clock.
 *
 * @since 0.1.0
 */
public final class ObligationsICalendar {

    private static final ProdId PRODUCT = new ProdId("-//dsauk//UK data sharing agreements//EN");

    private ObligationsICalendar() {}

    /**
     * {@return a calendar as the text of an {@code .ics} file; to be stored in UTF-8}
     *
     * @param calendar the calendar
     * @param stamp when the events are made, which each of them says; parts of a second are dropped, and years are kept
     *     to four digits
     */
    public static String write(ObligationCalendar calendar, Instant stamp) {
        return write(calendar, stamp, List.of());
    }

    /**
     * {@return a calendar as the text of an {@code .ics} file that begins with notes; to be stored in UTF-8}
     *
     * @param calendar the calendar
     * @param stamp when the events are made, which each of them says; parts of a second are dropped, and years are kept
     *     to four digits
     * @param notes what to know of the calendar as a whole, such as which agreements are not in it
     */
    public static String write(ObligationCalendar calendar, Instant stamp, List<String> notes) {
        return file(calendar, FileDays.within(stamp), notes);
    }

    private static String file(ObligationCalendar calendar, Instant stamp, List<String> notes) {
        Calendar file = new Calendar();
        file.add(PRODUCT);
        file.add(ImmutableVersion.VERSION_2_0);
        file.add(ImmutableCalScale.GREGORIAN);
        notes.stream().distinct().forEach(note -> file.add(Note.of(note, calendar, stamp)));
        addEvents(file, calendar, stamp);
        if (calendar.overdue().isEmpty() && calendar.due().isEmpty()) {
            file.add(Note.nothingDue(calendar, stamp));
        }
        return Folding.fold(text(file));
    }

    private static void addEvents(Calendar file, ObligationCalendar calendar, Instant stamp) {
        Numbers numbers = new Numbers();
        Stream.concat(calendar.overdue().stream(), calendar.due().stream()).forEach(obligation -> {
            String uid = numbers.next(Identity.of(obligation));
            file.add(
                    FileDays.canHold(obligation.day())
                            ? Event.of(obligation, isOverdue(obligation, calendar), uid, stamp)
                            : Note.beyond(obligation, calendar, uid, stamp));
        });
    }

    private static boolean isOverdue(Obligation obligation, ObligationCalendar calendar) {
        return obligation.day().isBefore(calendar.first());
    }

    private static String text(Calendar file) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        return text.toString();
    }

    /** Two obligations from one list on one day, such as the disposals of two copies, are told apart by a number. */
    private static final class Numbers {

        private final Map<Identity, Integer> last = new HashMap<>();
        private final Set<String> used = new HashSet<>();

        String next(Identity identity) {
            String text = identity.text(last.merge(identity, 1, Integer::sum));
            while (!used.add(text)) {
                text = identity.text(last.merge(identity, 1, Integer::sum));
            }
            return text;
        }
    }
}
