package org.dsauk.law.table;

import java.time.LocalDate;

/** Reads dates of the usual form without a formatter, which takes long to start. */
final class Days {

    private static final int LENGTH = "2026-02-05".length();
    private static final int AFTER_YEAR = 4;
    private static final int AFTER_MONTH = 7;

    private Days() {}

    static LocalDate read(String text) {
        if (!isUsual(text)) {
            return LocalDate.parse(text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, AFTER_YEAR, 10),
                Integer.parseInt(text, AFTER_YEAR + 1, AFTER_MONTH, 10),
                Integer.parseInt(text, AFTER_MONTH + 1, LENGTH, 10));
    }

    private static boolean isUsual(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean hyphen = i == AFTER_YEAR || i == AFTER_MONTH;
            char c = text.charAt(i);
            if (hyphen ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
