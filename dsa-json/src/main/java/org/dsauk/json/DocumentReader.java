package org.dsauk.json;

import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.kept.DocumentFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one document, and collects all that is wrong with it. */
final class DocumentReader {

    private static final int FIRST_NON_BLANK = ' ' + 1;
    private static final int MARK = 0xFEFF;

    private final SourceText source;
    private final JsonFactory factory;
    private final ReadLimits limits;
    private final boolean strict;
    private final FaultList faults;

    DocumentReader(SourceText source, JsonFactory factory, ReadLimits limits, boolean strict) {
        this.source = source;
        this.factory = factory;
        this.limits = limits;
        this.strict = strict;
        this.faults = new FaultList(strict);
    }

    DsaDocument read() {
        byte[] bytes = source.bytes();
        Optional<ForeignFile> foreign = ForeignFile.of(bytes);
        if (foreign.isPresent()) {
            return refuse(DocumentFault.SYNTAX, 0, foreign.get().message());
        }
        if (hasByteOrderMark(bytes)) {
            return refuse(DocumentFault.ENCODING, 0, "the document begins with a byte order mark");
        }
        int zero = earlyZero(bytes);
        if (zero >= 0) {
            return refuse(DocumentFault.ENCODING, zero, "the document is not UTF-8: byte " + zero + " is zero");
        }
        Utf8 look = Utf8.lookAt(bytes);
        int malformed = look.firstMalformed(bytes);
        if (malformed >= 0) {
            return refuse(DocumentFault.ENCODING, malformed, "the document is not UTF-8 at byte " + malformed);
        }
        if (isBlank(bytes)) {
            return refuse(DocumentFault.SYNTAX, 0, "the document is empty");
        }
        faults.mayHaveUnfitCharacters(look.mayHaveUnfitCharacters());
        return parse();
    }

    /** A document that gave no agreement, for one more reason. */
    DsaDocument refuse(DocumentFault fault, long offset, String message) {
        faults.last(fault, offset, message);
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
                return notAnObject(parser);
            }
            DataSharingAgreement agreement =
                    DataSharingAgreementCodec.INSTANCE.read(new Reading(parser, faults), new Frame());
            if (parser.nextToken() != null) {
                return trailingText(parser);
            }
            return document(agreement);
        } catch (StreamConstraintsException e) {
            return beyondLimit(parser, offset(parser, e));
        } catch (JacksonException e) {
            return refuse(DocumentFault.SYNTAX, offset(parser, e), "the document is not JSON: " + reason(e));
        }
    }

    /** A text that is no JSON at all is told as that, even where it begins like a list. */
    private DsaDocument notAnObject(JsonParser parser) {
        long offset = parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        if (parser.nextToken() != null) {
            return trailingText(parser);
        }
        return refuse(DocumentFault.NOT_AN_OBJECT, offset, "expected a JSON object, but found something else");
    }

    private DsaDocument trailingText(JsonParser parser) {
        return refuse(
                DocumentFault.SYNTAX,
                parser.currentTokenLocation().getByteOffset(),
                "there is text after the end of the agreement");
    }

    private DsaDocument document(@Nullable DataSharingAgreement agreement) {
        boolean usable = agreement != null && !faults.hasRefused() && !(strict && faults.hasAny());
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

    private DsaDocument beyondLimit(JsonParser parser, long offset) {
        if (parser.streamReadContext().getNestingDepth() > limits.maxDepth()) {
            return beyondLimit(offset, limits.maxDepth() + " levels of objects and lists");
        }
        if (parser.currentTokenCount() > limits.maxElements()) {
            return beyondLimit(offset, limits.maxElements() + " names and values");
        }
        // How far the parser looks before it finds a text too long depends on its buffers, so the beginning is told.
        return refuse(
                DocumentFault.LIMIT,
                parser.currentTokenLocation().getByteOffset(),
                "expected names and texts of at most " + limits.maxStringLength()
                        + " characters and numbers of at most " + StreamReadConstraints.DEFAULT_MAX_NUM_LEN
                        + ", but found a longer one");
    }

    private DsaDocument beyondLimit(long offset, String most) {
        return refuse(DocumentFault.LIMIT, offset, "expected at most " + most + ", but there are more");
    }

    /** What the parser says, without what only a programmer wants to know. */
    private static String reason(JacksonException e) {
        return e.getOriginalMessage().split("\n| \\(start marker", 2)[0];
    }

    /** The offset of a zero among the first bytes, by which parsers tell UTF-16 and UTF-32; negative without one. */
    private static int earlyZero(byte[] bytes) {
        for (int i = 0; i < Math.min(Integer.BYTES, bytes.length); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
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
