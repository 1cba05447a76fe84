package org.dsauk.participation;

import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/**
 * Whether a flow is live in plain text, for people: the answer, for which data, or each reason why not.
 *
 * <p>Lines end in {@code \n} and are wrapped at 100 characters where words allow. What stands in an agreement cannot
 * disturb the terminal.
 *
 * @since 0.1.0
 */
public final class TextLiveness {

    private final Liveness liveness;
    private final boolean coloured;

    private TextLiveness(Liveness liveness, boolean coloured) {
        this.liveness = liveness;
        this.coloured = coloured;
    }

    /**
     * {@return the text of an answer, without colour}
     *
     * @param liveness the answer
     */
    public static TextLiveness of(Liveness liveness) {
        return new TextLiveness(liveness, false);
    }

    /**
     * {@return this text with or without the colours of a terminal}
     *
     * @param on whether to colour it
     */
    public TextLiveness colour(boolean on) {
        return new TextLiveness(liveness, on);
    }

    /** {@return the text; it ends in a line end} */
    @Override
    public String toString() {
        Page page = new Page(coloured);
        page.heading(
                (liveness.isLive() ? "LIVE" : "NOT LIVE") + " on " + liveness.day() + ": '" + liveness.flow()
                        + "' from '" + liveness.from() + "' to '" + liveness.to() + "' for '" + liveness.purpose()
                        + "'",
                liveness.isLive() ? Colour.GREEN : Colour.RED);
        if (!liveness.items().isEmpty()) {
            page.paragraph("  data: ", String.join(", ", liveness.items()));
        }
        liveness.obstacles().forEach(obstacle -> page.entry("  ", obstacle.words() + " (" + obstacle.source() + ")"));
        return page.toString();
    }
}
