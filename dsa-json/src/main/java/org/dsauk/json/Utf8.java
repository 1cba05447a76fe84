package org.dsauk.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Looks at bytes before they are read as JSON: eight at a time, since most documents have nothing to see. */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = LOW_BITS * '\\';
    private static final int CHUNK = 8192;

    /** From here on there are noncharacters, among few others. */
    private static final char HIGH = '\uFDD0';
    /** The low surrogates of the last two characters of each plane end in these bits. */
    private static final int LAST_TWO = 0x3FE;

    private final boolean ascii;
    private final boolean escapes;
    private boolean noncharacters;

    private Utf8(boolean ascii, boolean escapes) {
        this.ascii = ascii;
        this.escapes = escapes;
    }

    static Utf8 lookAt(byte[] bytes) {
        long all = 0;
        long backslashes = 0;
        int i = 0;
        for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, i);
            all |= eight;
            long difference = eight ^ BACKSLASHES;
            backslashes |= (difference - LOW_BITS) & ~difference & HIGH_BITS;
        }
        for (; i < bytes.length; i++) {
            all |= bytes[i] & 0xFFL;
            backslashes |= bytes[i] == '\\' ? 1 : 0;
        }
        return new Utf8((all & HIGH_BITS) == 0 && (all & 0x80) == 0, backslashes != 0);
    }

    /**
     * Whether strings may hold characters that not every system keeps: half characters and U+0000 can only be escaped,
     * noncharacters can stand there. To be asked after {@link #firstMalformed}.
     */
    boolean mayHaveUnfitCharacters() {
        return escapes || noncharacters;
    }

    /** The offset of the first byte that is not UTF-8; negative if there is none. */
    int firstMalformed(byte[] bytes) {
        if (ascii) {
            return -1;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            lookAt(out.flip());
            out.clear();
            result = decoder.decode(in, out, true);
        }
        lookAt(out.flip());
        return result.isError() ? in.position() : -1;
    }

    private void lookAt(CharBuffer text) {
        for (int i = 0; i < text.limit(); i++) {
            char c = text.get(i);
            noncharacters |= c >= HIGH || (Character.isLowSurrogate(c) && (c & LAST_TWO) == LAST_TWO);
        }
    }
}
