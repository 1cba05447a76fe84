package org.dsauk.obligation;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsauk.law.InForce;
import org.dsauk.text.Colour;
import org.dsauk.text.Count;
import org.dsauk.text.Page;

/**
 * What falls due in plain text, for people: what is overdue, then month by month and day by day, then what has no day.
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
        ObligationText text = new ObligationText(page);
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
        page.gap();
        page.paragraph("", law());
        page.paragraph("", "This is engineering, not legal advice.");
        return page.toString();
    }

    private String heading() {
        String found =
                calendar.due().isEmpty() ? "nothing" : Count.of(calendar.due().size(), "obligation");
        return "From " + calendar.first() + " to " + calendar.last() + " falls due: " + found + ".";
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
