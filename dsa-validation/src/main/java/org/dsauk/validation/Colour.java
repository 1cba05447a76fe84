package org.dsauk.validation;

import org.dsauk.report.Severity;
import org.dsauk.report.Verdict;

/** The colours of a terminal (ECMA-48) that a report uses. */
enum Colour {
    PLAIN(""),
    BOLD("1"),
    RED("1;31"),
    GREEN("1;32"),
    YELLOW("1;33"),
    BLUE("1;34");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String paint(String content) {
        return this == PLAIN ? content : ESCAPE + code + "m" + content + ESCAPE + "0m";
    }

    static Colour of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case ADVICE -> BLUE;
        };
    }

    static Colour of(Verdict verdict) {
        return switch (verdict) {
            case READY -> GREEN;
            case NOT_READY -> RED;
            case UNDECIDED -> YELLOW;
        };
    }
}
