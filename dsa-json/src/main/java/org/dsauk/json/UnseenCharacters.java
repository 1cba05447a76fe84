package org.dsauk.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.dsauk.text.Printable;

/**
 * Escapes what is not seen in JSON that was written: eight bytes at a time, since most documents have nothing of it.
 */
final class UnseenCharacters {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final int DELETE = 0x7f;
    private static final int CONTINUED = 6;
    private static final int CONTINUED_BITS = 0x3f;

    private UnseenCharacters() {}

    /** The same JSON with every character escaped that is not seen; the bytes themselves where there is none. */
    static byte[] escaped(byte[] utf8) {
        if (!areIn(utf8)) {
            return utf8;
        }
        StringWriter safe = new StringWriter(utf8.length);
        try (EscapingWriter out = new EscapingWriter(safe)) {
            out.write(new String(utf8, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return safe.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean areIn(byte[] utf8) {
        int i = 0;
        while (i < utf8.length) {
            if (i + Long.BYTES <= utf8.length && isPlainAscii((long) LONGS.get(utf8, i))) {
                i += Long.BYTES;
            } else if (utf8[i] >= 0) {
                if (utf8[i] == DELETE) {
                    return true;
                }
                i++;
            } else {
                int length = length(utf8[i]);
                if (!Printable.isPlain(codePoint(utf8, i, length))) {
                    return true;
                }
                i += length;
            }
        }
        return false;
    }

    /** Whether eight bytes are ASCII without U+007F, which is the only one whose increment has the high bit. */
    private static boolean isPlainAscii(long eight) {
        return ((eight | (eight + LOW_BITS)) & HIGH_BITS) == 0;
    }

    private static int length(byte lead) {
        return Integer.numberOfLeadingZeros(~lead << (Integer.SIZE - Byte.SIZE));
    }

    private static int codePoint(byte[] utf8, int at, int length) {
        int point = utf8[at] & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            point = (point << CONTINUED) | (utf8[at + i] & CONTINUED_BITS);
        }
        return point;
    }
}
