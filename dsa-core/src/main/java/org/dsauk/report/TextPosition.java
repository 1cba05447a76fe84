package org.dsauk.report;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the character in the line, from 1, counted in Unicode code points
 */
public record TextPosition(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
