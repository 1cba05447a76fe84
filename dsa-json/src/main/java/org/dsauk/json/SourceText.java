package org.dsauk.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.dsauk.report.TextPosition;

/** The bytes of a document, and where in its text each of them is. */
final class SourceText {

    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;

    private final byte[] bytes;

    SourceText(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The lines and characters at which some bytes stand, found in one pass. */
    Map<Long, TextPosition> positions(Collection<Long> offsets) {
        Map<Long, TextPosition> positions = new HashMap<>();
        int line = 1;
        int column = 1;
        int at = 0;
        for (long offset : new TreeSet<>(offsets)) {
            int end = (int) Math.max(0, Math.min(offset, bytes.length));
            for (; at < end; at++) {
                if (bytes[at] == '\n') {
                    line++;
                    column = 1;
                } else if ((bytes[at] & CONTINUATION_MASK) != CONTINUATION) {
                    column++;
                }
            }
            positions.put(offset, new TextPosition(line, column));
        }
        return positions;
    }
}
