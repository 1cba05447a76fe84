package org.dsauk.json;

import java.nio.charset.StandardCharsets;
import org.dsauk.agreement.DataSharingAgreement;

/**
 * Writes agreements without white space, each on one line and without a line feed at its end.
 *
 * <p>No text has a line feed or carriage return inside; a file of JSON Lines is these texts with a line feed after
 * each. Members, order and escapes are those of {@link DsaJson#write(DataSharingAgreement)}. Instances are immutable
 * and safe for use by many threads.
 *
 * @see DsaJson#compact()
 * @since 0.1.0
 */
public final class CompactJson {

    static final CompactJson INSTANCE = new CompactJson();

    private CompactJson() {}

    /**
     * {@return an agreement as text on one line, without a line feed at its end}
     *
     * @param agreement the agreement
     * @throws IllegalArgumentException if a text that it keeps under an unknown member is not JSON
     */
    public String write(DataSharingAgreement agreement) {
        return new String(writeBytes(agreement), StandardCharsets.UTF_8);
    }

    /**
     * {@return an agreement as UTF-8 on one line, without a line feed at its end}
     *
     * @param agreement the agreement
     * @throws IllegalArgumentException if a text that it keeps under an unknown member is not JSON
     */
    public byte[] writeBytes(DataSharingAgreement agreement) {
        return DocumentWriter.onOneLine(agreement, "");
    }
}
