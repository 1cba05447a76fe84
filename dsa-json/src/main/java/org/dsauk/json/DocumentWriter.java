package org.dsauk.json;

import java.io.ByteArrayOutputStream;
import org.dsauk.agreement.DataSharingAgreement;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes agreements with two spaces of indentation on every platform. */
final class DocumentWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private DocumentWriter() {}

    static byte[] write(DataSharingAgreement agreement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(Indented.CONTEXT, out, JsonEncoding.UTF8)) {
            DataSharingAgreementCodec.INSTANCE.write(new Writing(generator), agreement);
        }
        out.write('\n');
        return out.toByteArray();
    }

    /** The settings of a generator that indents. */
    private static final class Indented extends ObjectWriteContext.Base {

        static final Indented CONTEXT = new Indented();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
