package org.dsauk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes the bytes out of a stream, by reading alone: asking how many bytes there are, as the streams of the JDK do to
 * save a read, seeks on JDK 17, which a pipe cannot.
 */
final class StreamBytes {

    private static final int CHUNK = 8192;

    private StreamBytes() {}

    /** All bytes up to the end of the stream; empty if there are more than the limit. */
    static Optional<byte[]> within(int limit, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (read > limit - bytes.size()) {
                return Optional.empty();
            }
            bytes.write(chunk, 0, read);
        }
        return Optional.of(bytes.toByteArray());
    }
}
