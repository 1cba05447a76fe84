package org.dsauk.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Lays JSON out over lines in the same way on every platform. */
final class Indented extends ObjectWriteContext.Base {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private Indented() {}

    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
