package org.dsauk.json;

import java.io.ByteArrayOutputStream;
import org.dsauk.agreement.DataSharingAgreement;
import tools.jackson.core.JsonGenerator;

/** Writes agreements. */
final class DocumentWriter {

    private DocumentWriter() {}

    static byte[] write(DataSharingAgreement agreement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = Indented.generator(out)) {
            DataSharingAgreementCodec.INSTANCE.write(new Writing(generator), agreement);
        }
        out.write('\n');
        return UnseenCharacters.escaped(out.toByteArray());
    }
}
