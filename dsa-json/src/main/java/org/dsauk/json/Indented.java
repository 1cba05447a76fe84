package org.dsauk.json;

import java.io.OutputStream;
import java.io.Writer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Lays JSON out with two spaces of indentation on every platform. */
final class Indented extends ObjectWriteContext.Base {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    private static final Indented CONTEXT = new Indented();

    private Indented() {}

    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(CONTEXT, new EscapingWriter(out));
    }

    /** A generator that leaves it to the caller to escape what is not seen. */
    static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(CONTEXT, out, JsonEncoding.UTF8);
    }

    /** A generator that writes no space between values. */
    static JsonGenerator onOneLine(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return PRINTER.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
