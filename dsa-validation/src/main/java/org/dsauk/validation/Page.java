package org.dsauk.validation;

/** Lines of text under way: indents, wraps between words and colours. */
final class Page {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final boolean coloured;

    Page(boolean coloured) {
        this.coloured = coloured;
    }

    /** Adds an empty line. */
    void gap() {
        text.append('\n');
    }

    /** Adds a line that is not wrapped, in a colour. */
    void line(String content, Colour colour) {
        text.append(coloured ? colour.paint(Printable.of(content)) : Printable.of(content));
        text.append('\n');
    }

    /** Adds a paragraph that begins with a label; every line after the first is indented as far as the label. */
    void paragraph(String label, String content) {
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

    @Override
    public String toString() {
        return text.toString();
    }
}
