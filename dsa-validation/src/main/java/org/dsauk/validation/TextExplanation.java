package org.dsauk.validation;

import java.util.List;
import org.dsauk.report.Examination;
import org.dsauk.report.Outcome;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/**
 * How a rule looked at an agreement in plain text: every subject, what came of it and why.
 *
 * @since 0.1.0
 */
public final class TextExplanation {

    private final List<Examination> examinations;
    private final boolean coloured;

    private TextExplanation(List<Examination> examinations, boolean coloured) {
        this.examinations = examinations;
        this.coloured = coloured;
    }

    /**
     * {@return the text of an explanation, without colour}
     *
     * @param examinations what a rule looked at
     */
    public static TextExplanation of(List<Examination> examinations) {
        return new TextExplanation(List.copyOf(examinations), false);
    }

    /**
     * {@return this explanation with or without the colours of a terminal}
     *
     * @param on whether to colour it
     */
    public TextExplanation colour(boolean on) {
        return new TextExplanation(examinations, on);
    }

    /** {@return the text; it ends in a line end} */
    @Override
    public String toString() {
        Page page = new Page(coloured);
        if (examinations.isEmpty()) {
            page.line("The rule found nothing to look at.", Colour.PLAIN);
        }
        examinations.forEach(examination -> print(examination, page));
        return page.toString();
    }

    private static void print(Examination examination, Page page) {
        page.line(examination.subject() + "  " + examination.pointer(), Colour.BOLD);
        page.line("  " + examination.outcome().code(), colour(examination.outcome()));
        page.paragraph("  ", examination.reason());
    }

    private static Colour colour(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Colour.GREEN;
            case FAILED -> Colour.RED;
            case COULD_NOT_BE_CHECKED, WAIVED -> Colour.YELLOW;
            case NOT_APPLICABLE -> Colour.PLAIN;
        };
    }
}
