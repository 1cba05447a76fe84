package org.dsauk.json;

import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.JsonPointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one document, and collects all that is wrong with it. */
final class DocumentReader {

    private static final int FIRST_NON_BLANK = ' ' + 1;
    private static final int MARK = 0xFEFF;

    private final SourceText source;
    private final JsonFactory factory;
    private final boolean strict;
    private final FaultList faults;

    DocumentReader(SourceText source, JsonFactory factory, boolean strict) {
        this.source = source;
        this.factory = factory;
        this.strict = strict;
        this.faults = new FaultList(strict);
    }

    DsaDocument read() {
        byte[] bytes = source.bytes();
        if (hasByteOrderMark(bytes)) {
            return refuse(JsonFault.ENCODING, 0, "the document begins with a byte order mark");
        }
        Utf8 look = Utf8.lookAt(bytes);
        int malformed = look.firstMalformed(bytes);
        if (malformed >= 0) {
            return refuse(JsonFault.ENCODING, malformed, "the document is not UTF-8 at byte " + malformed);
        }
        if (isBlank(bytes)) {
            return refuse(JsonFault.SYNTAX, 0, "the document is empty");
        }
        faults.mayHaveLoneSurrogates(look.mayHaveLoneSurrogates());
        return parse();
    }

    /** A document that gave no agreement, for one more reason. */
    DsaDocument refuse(JsonFault fault, long offset, String message) {
        faults.add(fault, JsonPointer.ROOT, offset, message);
        return document(null);
    }

    private DsaDocument parse() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.bytes())) {
            return parse(parser);
        }
    }

    private DsaDocument parse(JsonParser parser) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refuse(JsonFault.NOT_AN_OBJECT, 0, "expected a JSON object, but found something else");
            }
            DataSharingAgreement agreement =
                    DataSharingAgreementCodec.INSTANCE.read(new Reading(parser, faults), new Frame());
            if (parser.nextToken() != null) {
                faults.fault(
                        JsonFault.SYNTAX, JsonPointer.ROOT, parser, "there is text after the end of the agreement");
                return document(null);
            }
            return document(agreement);
        } catch (StreamConstraintsException e) {
            return refuse(JsonFault.LIMIT, offset(parser, e), firstLine(e));
        } catch (JacksonException e) {
            return refuse(JsonFault.SYNTAX, offset(parser, e), "the document is not JSON: " + firstLine(e));
        }
    }

    private DsaDocument document(@Nullable DataSharingAgreement agreement) {
        boolean usable = agreement != null && !(strict && faults.hasAny());
        return new DsaDocument(
                Optional.ofNullable(usable ? agreement : null),
                faults.findings(new Locator(source, factory)),
                faults.unreadElements(),
                new Locator(source, factory));
    }

    private static long offset(JsonParser parser, JacksonException e) {
        long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        return offset >= 0 ? offset : parser.currentLocation().getByteOffset();
    }

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 2
                && (startsWith(bytes, 0xEF, 0xBB, 0xBF)
                        || startsWith(bytes, MARK >> 8, MARK & 0xFF)
                        || startsWith(bytes, MARK & 0xFF, MARK >> 8));
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= FIRST_NON_BLANK || b < 0) {
                return false;
            }
        }
        return true;
    }
}
