package org.dsauk.icalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
 * <p>Each obligation is an event of a whole day, which is the same day in every time zone. Its identity is the same
 * whenever it is written and whatever its words, so that a program that reads the file again does not show it twice. An
 * obligation that has moved to another day, or to other parties, is another event; the program keeps the old one until
 * somebody deletes it. What is overdue stands on the day on which it was due. What has no day is not in the file. Where
 * nothing falls due the file holds a note that says so, because a calendar without contents is not allowed.
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
     * @param stamp when the events are made, which each of them says; parts of a second are dropped
     */
    public static String write(ObligationCalendar calendar, Instant stamp) {
        return write(calendar, stamp, List.of());
    }

    /**
     * {@return a calendar as the text of an {@code .ics} file that begins with notes; to be stored in UTF-8}
     *
     * @param calendar the calendar
     * @param stamp when the events are made, which each of them says; parts of a second are dropped
     * @param notes what to know of the calendar as a whole, such as which agreements are not in it
     */
    public static String write(ObligationCalendar calendar, Instant stamp, List<String> notes) {
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
        Set<String> used = new HashSet<>();
        Stream.concat(calendar.overdue().stream(), calendar.due().stream())
                .map(obligation -> Event.of(
                        obligation, isOverdue(obligation, calendar), unused(Identity.of(obligation), used), stamp))
                .forEach(file::add);
    }

    private static boolean isOverdue(Obligation obligation, ObligationCalendar calendar) {
        return obligation.day().isBefore(calendar.first());
    }

    // Two obligations from one list on one day, such as the disposals of two copies, are told apart by a number.
    private static String unused(Identity identity, Set<String> used) {
        int number = 1;
        while (!used.add(identity.text(number))) {
            number++;
        }
        return identity.text(number);
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
}
