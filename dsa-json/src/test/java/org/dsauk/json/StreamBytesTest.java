package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamBytesTest {

    /** A stream as JDK 17 makes it of a pipe: it can be read and nothing else, and gives what is there. */
    private static final class Pipe extends FilterInputStream {

        private final int most;

        Pipe(byte[] content, int most) {
            super(new ByteArrayInputStream(content));
            this.most = most;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, most));
        }

        @Override
        public int available() throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public long skip(long count) throws IOException {
            throw new IOException("Illegal seek");
        }
    }

    private static InputStream pipe(String content, int most) {
        return new Pipe(content.getBytes(StandardCharsets.UTF_8), most);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8191, 8192, 100_000})
    void pipeIsReadToItsEndHoweverItsContentComes(int most) {
        String document = Documents.with("\"title\":\"" + "a".repeat(20_000) + "\"");

        DsaDocument read = DsaJson.strict().read(pipe(document, most));

        assertThat(read.agreement().orElseThrow().getTitle()).hasValue("a".repeat(20_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8192})
    void streamOfAsManyBytesAsTheLimitIsReadAndOneOfMoreIsRefused(int most) throws IOException {
        assertThat(StreamBytes.within(10_000, pipe("a".repeat(10_000), most)))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(10_000));
        assertThat(StreamBytes.within(10_000, pipe("a".repeat(10_001), most))).isEmpty();
        assertThat(StreamBytes.within(0, pipe("", most))).isPresent();
    }
}
