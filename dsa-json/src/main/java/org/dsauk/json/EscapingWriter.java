package org.dsauk.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.dsauk.text.Printable;

/**
 * Passes JSON on and writes what can disturb those who look at it as escapes ({@code \}{@code u202E}): control
 * characters beyond ASCII, formatting that reorders or hides, unpaired surrogates. In JSON such characters stand in
 * strings and names only, where an escape means the same.
 */
final class EscapingWriter extends FilterWriter {

    private static final char DELETE = 0x7f;
    private static final char NONE = 0;

    private char high = NONE;

    EscapingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int end = offset + length;
        int written = offset;
        for (int at = offset; at < end; at++) {
            if (high != NONE || !isPlain(text[at])) {
                out.write(text, written, at - written);
                single(text[at]);
                written = at + 1;
            }
        }
        out.write(text, written, end - written);
    }

    private static boolean isPlain(char c) {
        return c < DELETE || Printable.isPlain(c);
    }

    private void single(char c) throws IOException {
        char first = high;
        high = Character.isHighSurrogate(c) ? c : NONE;
        if (first != NONE && Character.isLowSurrogate(c)) {
            pair(first, c);
            return;
        }
        if (first != NONE) {
            escape(first);
        }
        if (high == NONE) {
            plainOrEscaped(c);
        }
    }

    private void pair(char first, char second) throws IOException {
        if (Printable.isPlain(Character.toCodePoint(first, second))) {
            out.write(first);
            out.write(second);
        } else {
            escape(first);
            escape(second);
        }
    }

    private void plainOrEscaped(char c) throws IOException {
        if (isPlain(c)) {
            out.write(c);
        } else {
            escape(c);
        }
    }

    private void escape(char c) throws IOException {
        StringBuilder code = new StringBuilder(6);
        JsonStrings.unicode(c, code);
        out.write(code.toString());
    }
}
