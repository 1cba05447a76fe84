package org.dsauk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text under way: indents, wraps between words and colours.
 *
 * @since 0.1.0
 */
public final class Page {

    private static final int WIDTH = 100;
    private static final String HANGING = "    ";

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
     * Adds a heading that is wrapped as paragraphs are, each of its lines in a colour.
     *
     * @param content the heading; what could disturb a terminal is printed as its code
     * @param colour the colour
     */
    public void heading(String content, Colour colour) {
        for (String line : wrapped("", "", content)) {
            text.append(coloured ? colour.paint(line) : line).append('\n');
        }
    }

    /**
     * Adds a paragraph that begins with a label; every line after the first is indented as far as the label.
     *
     * @param label what stands before the first line
     * @param content the paragraph; what could disturb a terminal is printed as its code
     */
    public void paragraph(String label, String content) {
        add(wrapped(label, " ".repeat(label.length()), content));
    }

    /**
     * Adds one entry of a list; every line after the first is indented more than the first.
     *
     * @param indent the spaces before the first line
     * @param content the entry; what could disturb a terminal is printed as its code
     */
    public void entry(String indent, String content) {
        add(wrapped(indent, indent + HANGING, content));
    }

    private void add(List<String> lines) {
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private static List<String> wrapped(String label, String indent, String content) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(label);
        int start = label.length();
        for (String word : Printable.of(content).strip().split("\\s+", -1)) {
            if (line.length() > start && length(line) + 1 + length(word) > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
                start = indent.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
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
