package org.dsauk.text;

import org.dsauk.report.Severity;
import org.dsauk.report.Verdict;

/**
 * The colours of a terminal (ECMA-48) that a report uses.
 *
 * @since 0.1.0
 */
public enum Colour {
    /** As it is. */
    PLAIN(""),
    /** Bold, without a colour. */
    BOLD("1"),
    /** For what is wrong. */
    RED("1;31"),
    /** For what is well. */
    GREEN("1;32"),
    /** For what needs care. */
    YELLOW("1;33"),
    /** For advice. */
    BLUE("1;34");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /**
     * {@return text in this colour}
     *
     * @param content the text
     */
    public String paint(String content) {
        return this == PLAIN ? content : ESCAPE + code + "m" + content + ESCAPE + "0m";
    }

    /**
     * {@return the colour of findings}
     *
     * @param severity how severe they are
     */
    public static Colour of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case ADVICE -> BLUE;
        };
    }

    /**
     * {@return the colour of a verdict}
     *
     * @param verdict the verdict
     */
    public static Colour of(Verdict verdict) {
        return switch (verdict) {
            case READY -> GREEN;
            case NOT_READY -> RED;
            case UNDECIDED -> YELLOW;
        };
    }
}
