package org.dsauk.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Dates and periods as the format writes them. */
final class Dates {

    private static final int LENGTH = 10;
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Dates() {}

    /** A date of the form {@code yyyy-MM-dd}; null for any other text. */
    static @Nullable LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(YEAR) != '-' || text.charAt(MONTH) != '-') {
            return null;
        }
        int year = digits(text, 0, YEAR);
        int month = digits(text, YEAR + 1, MONTH);
        int day = digits(text, MONTH + 1, LENGTH);
        try {
            return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A period of years, months, weeks and days that is not negative; null for any other text. */
    static @Nullable Period parsePeriod(String text) {
        if (!text.startsWith("P") || !text.chars().allMatch(Dates::isOfPeriod)) {
            return null;
        }
        try {
            return Period.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static boolean isOfPeriod(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
