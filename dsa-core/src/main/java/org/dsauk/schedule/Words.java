package org.dsauk.schedule;

import java.time.Month;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dsauk.model.Code;
import org.dsauk.retention.RetentionHold;

/** How reasons name things; the same in every locale. */
final class Words {

    private static final int MOST_CHARACTERS = 160;

    private Words() {}

    /** {@return a code as words: "working days"} */
    static String of(Code code) {
        return code.code().replace('-', ' ');
    }

    /** {@return a length of time: "1 year and 6 months"} */
    static String of(Period length) {
        List<String> parts = new ArrayList<>();
        add(parts, length.getYears(), "year");
        add(parts, length.getMonths(), "month");
        add(parts, length.getDays(), "day");
        return parts.isEmpty() ? "no time" : String.join(" and ", parts);
    }

    /** {@return a length of time after the word "every": "year", "6 months"} */
    static String every(Period length) {
        String words = of(length);
        return words.startsWith("1 ") && !words.contains(" and ") ? words.substring(2) : words;
    }

    private static void add(List<String> parts, int count, String unit) {
        if (count != 0) {
            parts.add(count(count, unit));
        }
    }

    /** {@return how many of something: "1 day", "2 days"} */
    static String count(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    static String of(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String of(RetentionHold hold) {
        return hold.getTitle()
                .map(title -> "hold '" + excerpt(title) + "'")
                .or(() -> hold.getReason().map(reason -> "hold for " + of(reason)))
                .orElse("a hold without a name");
    }

    /** {@return the beginning of a text that may be long, on one line} */
    static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MOST_CHARACTERS))) + "...";
    }
}
