package org.dsauk.obligation;

import java.net.URI;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.law.InForce;
import org.dsauk.law.Provision;
import org.dsauk.text.Colour;
import org.dsauk.text.Count;
import org.dsauk.text.Page;

/**
 * What falls due in plain text, for people: what is overdue, then month by month and day by day, then what has no day,
 * and where the sources can be read.
 *
 * <p>A change of the law that touches several agreements is printed once, with their names. Lines end in {@code \n} and
 * are wrapped at 100 characters where words allow. What stands in an agreement cannot disturb the terminal.
 *
 * @since 0.1.0
 */
public final class TextCalendar {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final ObligationCalendar calendar;
    private final boolean coloured;

    private TextCalendar(ObligationCalendar calendar, boolean coloured) {
        this.calendar = calendar;
        this.coloured = coloured;
    }

    /**
     * {@return the text of a calendar, without colour}
     *
     * @param calendar the calendar
     */
    public static TextCalendar of(ObligationCalendar calendar) {
        return new TextCalendar(calendar, false);
    }

    /**
     * {@return this text with or without the colours of a terminal}
     *
     * @param on whether to colour it
     */
    public TextCalendar colour(boolean on) {
        return new TextCalendar(calendar, on);
    }

    /** {@return the text; it ends in a line end} */
    @Override
    public String toString() {
        Page page = new Page(coloured);
        page.paragraph("", heading());
        ObligationText text = new ObligationText(page, new AgreementNames(calendar));
        if (!calendar.overdue().isEmpty()) {
            head(page, "OVERDUE (" + calendar.overdue().size() + ")", Colour.RED);
            text.print(calendar.overdue());
        }
        byMonth().forEach((month, due) -> {
            head(page, MONTH.format(month).toUpperCase(Locale.ENGLISH), Colour.BOLD);
            text.print(due);
        });
        if (!calendar.undated().isEmpty()) {
            head(page, "NO DAY KNOWN (" + calendar.undated().size() + ")", Colour.YELLOW);
            text.printUndated(calendar.undated());
        }
        printSources(page);
        page.gap();
        page.paragraph("", law());
        page.paragraph("", "This is engineering, not legal advice.");
        return page.toString();
    }

    private String heading() {
        int due = calendar.due().size();
        String found = (due == 0 ? "nothing" : Count.of(due, "obligation")) + (due > 1 ? " fall due" : " falls due");
        List<String> others = new ArrayList<>();
        add(others, calendar.overdue().size(), "is overdue", "are overdue");
        add(others, calendar.undated().size(), "has no day", "have no day");
        return "From " + calendar.first() + " to " + calendar.last() + ", " + found
                + (others.isEmpty() ? "" : "; " + String.join(" and ", others)) + ".";
    }

    private static void add(List<String> others, int count, String one, String several) {
        if (count > 0) {
            others.add(count + " " + (count == 1 ? one : several));
        }
    }

    private void printSources(Page page) {
        Map<String, URI> addresses = new TreeMap<>();
        Stream.of(calendar.overdue(), calendar.due())
                .flatMap(List::stream)
                .map(Obligation::citations)
                .forEach(citations -> add(addresses, citations));
        calendar.undated().forEach(open -> add(addresses, open.citations()));
        if (!addresses.isEmpty()) {
            head(page, "SOURCES", Colour.BOLD);
            page.gap();
            addresses.forEach((source, address) -> page.paragraph("  ", source + " <" + address + ">"));
        }
    }

    private static void add(Map<String, URI> addresses, List<Provision> citations) {
        citations.forEach(cited -> cited.url().ifPresent(url -> addresses.put(cited.text(), url)));
    }

    private static void head(Page page, String title, Colour colour) {
        page.gap();
        page.line(title, colour);
    }

    private Map<YearMonth, List<Obligation>> byMonth() {
        return calendar.due().stream()
                .collect(Collectors.groupingBy(
                        obligation -> YearMonth.from(obligation.day()), TreeMap::new, Collectors.toList()));
    }

    private String law() {
        InForce known = calendar.lawKnown();
        boolean beyond = known.to().filter(end -> end.isBefore(calendar.last())).isPresent();
        String notListed = beyond ? " Changes after that are not listed." : "";
        return "The law is known " + known + "." + notListed;
    }
}
