package org.dsauk.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.dsauk.agreement.DataSharingAgreement;
import tools.jackson.core.JsonGenerator;

/**
 * Writes agreements, indented; one that a reader with the default limits would refuse for its spaces is written without
 * them.
 */
final class DocumentWriter {

    private static final int MOST = ReadLimits.defaults().maxBytes();

    private DocumentWriter() {}

    static byte[] write(DataSharingAgreement agreement) {
        try {
            return indented(agreement);
        } catch (TooLarge e) {
            return onOneLine(agreement, "\n");
        }
    }

    private static byte[] indented(DataSharingAgreement agreement) {
        Bounded out = new Bounded();
        try (JsonGenerator generator = Indented.generator(out)) {
            DataSharingAgreementCodec.INSTANCE.write(new Writing(generator), agreement);
        }
        out.write('\n');
        byte[] escaped = UnseenCharacters.escaped(out.toByteArray());
        if (escaped.length > MOST) {
            throw new TooLarge();
        }
        return escaped;
    }

    /** Without spaces it is as large as it was when it was read; where it is still too large, nothing is escaped. */
    static byte[] onOneLine(DataSharingAgreement agreement, String end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = Indented.onOneLine(out)) {
            DataSharingAgreementCodec.INSTANCE.write(new Writing(generator), agreement);
        }
        out.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        byte[] escaped = UnseenCharacters.escaped(out.toByteArray());
        return escaped.length > MOST ? out.toByteArray() : escaped;
    }

    /** The indented document is larger than a reader takes by default. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("the indented document is too large", null, false, false);
        }
    }

    private static final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (count + (long) length > MOST) {
                throw new TooLarge();
            }
            super.write(bytes, offset, length);
        }
    }
}
