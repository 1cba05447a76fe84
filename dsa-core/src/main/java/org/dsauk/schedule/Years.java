package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.dsauk.retention.RetentionEvent;

/** Years that end in a month of their own: calendar years, financial years, school years. */
enum Years {
    /** From 1 January to 31 December. */
    CALENDAR("calendar year", Month.DECEMBER),
    /** From 1 April to 31 March. */
    FINANCIAL("financial year", Month.MARCH),
    /** From 1 September to 31 August. */
    SCHOOL("school year", Month.AUGUST);

    private final String words;
    private final Month lastMonth;

    Years(String words, Month lastMonth) {
        this.words = words;
        this.lastMonth = lastMonth;
    }

    /** {@return the years whose end is an event} */
    static Optional<Years> endingWith(RetentionEvent event) {
        for (Years years : values()) {
            if (years.end().equals(event)) {
                return Optional.of(years);
            }
        }
        return Optional.empty();
    }

    /** {@return what one of them is called} */
    String words() {
        return words;
    }

    /** {@return the event that ends one of them} */
    RetentionEvent end() {
        return switch (this) {
            case CALENDAR -> RetentionEvent.END_OF_CALENDAR_YEAR;
            case FINANCIAL -> RetentionEvent.END_OF_FINANCIAL_YEAR;
            case SCHOOL -> RetentionEvent.END_OF_SCHOOL_YEAR;
        };
    }

    /** {@return the last day of the year in which a day lies} */
    LocalDate endOf(LocalDate day) {
        return endOfNext(lastMonth, day);
    }

    /** {@return the last day of a month that is the first on or after a day} */
    static LocalDate endOfNext(Month month, LocalDate day) {
        int year = day.getMonthValue() <= month.getValue() ? day.getYear() : day.getYear() + 1;
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
