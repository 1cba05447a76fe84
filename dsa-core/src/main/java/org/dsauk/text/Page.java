package org.dsauk.text;

/**
 * Lines of text under way: indents, wraps between words and colours.
 *
 * @since 0.1.0
 */
public final class Page {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final boolean coloured;

    /**
     * Begins an empty page.
     *
     * @param coloured whether lines are coloured
     */
    public Page(boolean coloured) {
        this.coloured = coloured;
    }

    /** Adds an empty line. */
    public void gap() {
        text.append('\n');
    }

    /**
     * Adds a line that is not wrapped, in a colour.
     *
     * @param content the line; what could disturb a terminal is printed as its code
     * @param colour the colour
     */
    public void line(String content, Colour colour) {
        text.append(coloured ? colour.paint(Printable.of(content)) : Printable.of(content));
        text.append('\n');
    }

    /**
     * Adds a paragraph that begins with a label; every line after the first is indented as far as the label.
     *
     * @param label what stands before the first line
     * @param content the paragraph; what could disturb a terminal is printed as its code
     */
    public void paragraph(String label, String content) {
        String indent = " ".repeat(label.length());
        StringBuilder line = new StringBuilder(label);
        for (String word : Printable.of(content).strip().split("\\s+", -1)) {
            if (line.length() > label.length() && length(line) + 1 + length(word) > WIDTH) {
                end(line);
                line = new StringBuilder(indent);
            }
            line.append(line.length() > label.length() ? " " : "").append(word);
        }
        end(line);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int length(CharSequence content) {
        return Character.codePointCount(content, 0, content.length());
    }

    /** {@return the lines so far, each ended by {@code \n}} */
    @Override
    public String toString() {
        return text.toString();
    }
}
