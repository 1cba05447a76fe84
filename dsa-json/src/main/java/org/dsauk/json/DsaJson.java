package org.dsauk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.kept.DocumentFault;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes agreements as JSON.
 *
 * <p>Reading never throws because of what a document says: all its faults are collected in the {@link DsaDocument}.
 * Lenient reading gives an agreement whenever the text is JSON within the limits; strict reading only when there is no
 * fault at all. Instances are immutable and safe for use by many threads.
 */
public final class DsaJson {

    private static final DsaJson LENIENT = new DsaJson(false, ReadLimits.defaults());
    private static final DsaJson STRICT = new DsaJson(true, ReadLimits.defaults());

    private final boolean strict;
    private final ReadLimits limits;
    private final JsonFactory factory;

    private DsaJson(boolean strict, ReadLimits limits) {
        this.strict = strict;
        this.limits = limits;
        this.factory = factory(limits);
    }

    /** {@return reading that keeps and reports what it does not know} */
    public static DsaJson lenient() {
        return LENIENT;
    }

    /**
     * {@return reading that refuses what it does not know; extensions, whose names are URIs or begin with {@code x-},
     * are no fault}
     */
    public static DsaJson strict() {
        return STRICT;
    }

    /**
     * {@return the same reading with other limits}
     *
     * @param other the limits
     */
    public DsaJson withLimits(ReadLimits other) {
        return new DsaJson(strict, other);
    }

    /**
     * {@return the document in a file}
     *
     * @param file the file
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public DsaDocument read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Files.isRegularFile(file) && Files.size(file) > limits.maxBytes() ? tooLarge() : documentOf(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + file + "'", e);
        }
    }

    /**
     * {@return the document in a stream, which is read to its end or to the limit but not closed}
     *
     * @param in the stream
     * @throws UncheckedIOException if the stream cannot be read
     */
    public DsaDocument read(InputStream in) {
        try {
            return documentOf(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the stream", e);
        }
    }

    /**
     * {@return the document in bytes}
     *
     * @param utf8 the text in UTF-8
     */
    public DsaDocument read(byte[] utf8) {
        return utf8.length > limits.maxBytes() ? tooLarge() : documentOf(utf8.clone());
    }

    /**
     * {@return the document in a text}
     *
     * @param text the text
     */
    public DsaDocument read(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length > limits.maxBytes()) {
            return tooLarge();
        }
        int half = JsonStrings.firstLoneSurrogate(text);
        return half < 0 ? documentOf(utf8) : notText(utf8, text.substring(0, half));
    }

    /**
     * {@return an agreement as text, indented, its lines ended by a line feed}
     *
     * @param agreement the agreement
     * @throws IllegalArgumentException if a text that it keeps under an unknown member is not JSON
     */
    public static String write(DataSharingAgreement agreement) {
        return new String(writeBytes(agreement), StandardCharsets.UTF_8);
    }

    /**
     * {@return an agreement as UTF-8, indented, its lines ended by a line feed}
     *
     * @param agreement the agreement
     * @throws IllegalArgumentException if a text that it keeps under an unknown member is not JSON
     */
    public static byte[] writeBytes(DataSharingAgreement agreement) {
        return DocumentWriter.write(agreement);
    }

    /**
     * Writes an agreement to a file, as {@link #writeBytes} gives it.
     *
     * @param agreement the agreement
     * @param file the file, which is replaced if it exists
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalArgumentException if a text that it keeps under an unknown member is not JSON
     */
    public static void write(DataSharingAgreement agreement, Path file) {
        try {
            Files.write(file, writeBytes(agreement));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write '" + file + "'", e);
        }
    }

    /**
     * {@return writing on one line, for logs, queues and JSON Lines}
     *
     * @since 0.1.0
     */
    public static CompactJson compact() {
        return CompactJson.INSTANCE;
    }

    private DsaDocument documentOf(InputStream in) throws IOException {
        return StreamBytes.within(limits.maxBytes(), in).map(this::documentOf).orElseGet(this::tooLarge);
    }

    private DsaDocument documentOf(byte[] bytes) {
        return reader(bytes).read();
    }

    private DocumentReader reader(byte[] bytes) {
        return new DocumentReader(new SourceText(bytes), factory, limits, strict);
    }

    private DsaDocument notText(byte[] bytes, String before) {
        int offset = before.getBytes(StandardCharsets.UTF_8).length;
        return reader(bytes)
                .refuse(DocumentFault.ENCODING, offset, "the text holds half a character (a lone surrogate)");
    }

    private DsaDocument tooLarge() {
        return reader(new byte[0])
                .refuse(
                        DocumentFault.LIMIT,
                        0,
                        "expected at most " + limits.maxBytes() + " bytes, but the document is larger");
    }

    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNameLength(limits.maxStringLength())
                        .maxTokenCount(limits.maxElements())
                        .build())
                .build();
    }
}
