package org.dsauk.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.icalendar.ObligationsICalendar;
import org.dsauk.json.ObligationsJson;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.TextCalendar;

/** Prints what falls due, and what is wrong with the files in which it is stated. */
final class DuePrinter {

    private final Terminal terminal;
    private final FaultyFiles files;
    private final Day first;

    DuePrinter(Terminal terminal, FaultyFiles files, Day first) {
        this.terminal = terminal;
        this.files = files;
        this.first = first;
    }

    void print(Optional<ObligationCalendar> calendar, DueFormat format, Instant stamp) {
        AnswerPrinter printer = new AnswerPrinter(terminal, files);
        switch (format) {
            case TEXT ->
                printer.printText(calendar.map(found -> TextCalendar.of(found).colour(terminal.colour())), first);
            case JSON -> printer.printJson(calendar.map(found -> json -> ObligationsJson.writeMembers(found, json)));
            case ICS -> printICalendar(calendar, stamp);
        }
    }

    // Nothing but the calendar may stand in the file.
    private void printICalendar(Optional<ObligationCalendar> calendar, Instant stamp) {
        files.faulty().forEach(input -> terminal.say(input.problem()));
        first.note().filter(note -> terminal.progress()).ifPresent(terminal::say);
        calendar.ifPresent(found -> terminal.out().print(ObligationsICalendar.write(found, stamp, notes())));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (files.leaveOnlySome()) {
            notes.add(files.notIncluded() + ".");
        }
        files.faulty().forEach(input -> notes.add(input.problem() + "."));
        return notes;
    }
}
