package org.dsauk.json;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.dsauk.kept.DocumentFault;
import org.dsauk.kept.DocumentFormat;
import org.dsauk.kept.Expected;
import org.dsauk.kept.Extensions;
import org.dsauk.kept.RepeatedMember;
import org.dsauk.kept.UnknownMember;
import org.dsauk.report.JsonPointer;
import org.dsauk.text.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One pass over a document: leads the generated readers through its objects and lists, and tells what is wrong.
 *
 * <p>What cannot be taken into the model is kept as text in the frame of its object, so nothing is lost.
 */
final class Reading extends ValueReading {

    /** No further member: what {@link #next} answers at the end of an object. */
    private static final int END = -1;

    private static final Members KIND = Members.of("kind");

    /** The kinds of the objects of a text that was copied; null where they are not known beforehand. */
    private final @Nullable Map<Long, String> kinds;

    Reading(JsonParser parser, FaultSink faults) {
        this(parser, faults, JsonPointer.ROOT, null);
    }

    private Reading(JsonParser parser, FaultSink faults, JsonPointer base, @Nullable Map<Long, String> kinds) {
        super(parser, faults, base);
        this.kinds = kinds;
    }

    /** Moves to the value of the next member that the type has; keeps and reports the others on the way. */
    int next(Frame frame, Members members) {
        while (true) {
            int match = parser.nextNameMatch(members.matcher());
            if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
                return END;
            }
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (match < 0) {
                other(frame, name, members);
            } else if (!frame.see(match, name)) {
                duplicate(frame, name);
            } else if (value == JsonToken.VALUE_NULL) {
                frame.seeNull(match);
                fault(DocumentFault.NULL, "'" + name + "' is null");
            } else {
                return match;
            }
        }
    }

    private void other(Frame frame, String name, Members members) {
        if (!Extensions.isExtension(name)) {
            fault(DocumentFault.UNKNOWN_MEMBER, () -> UnknownMember.message(name, members.names()));
        }
        boolean first = !frame.hasKept(name);
        checkName(name, first);
        String value = RawValue.copy(this, parser);
        if (first && !RepeatedMember.needsMark(name)) {
            frame.keep(name, value);
        } else {
            frame.keepMarked(name, value);
        }
    }

    private void duplicate(Frame frame, String name) {
        checkName(name, false);
        frame.keepMarked(name, RawValue.copy(this, parser));
    }

    <T> @Nullable T document(Frame frame, Codec<T> codec) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(frame, Expected.OBJECT);
            return null;
        }
        return codec.isChoice() ? choice(frame, codec) : codec.read(this, new Frame());
    }

    /** Reads an object whose shape differs by kind. */
    private <T> @Nullable T choice(Frame frame, Codec<T> codec) {
        if (kinds != null) {
            return choiceByKnownKind(frame, codec, kinds);
        }
        int match = parser.nextNameMatch(KIND.matcher());
        if (match != 0) {
            return choiceByLaterKind(frame, codec, RawValue.copyOpenObject(this, parser, null));
        }
        parser.nextToken();
        Codec<? extends T> alternative =
                parser.currentToken() == JsonToken.VALUE_STRING ? codec.ofKind(parser.getString()) : null;
        if (alternative == null) {
            return choiceByLaterKind(frame, codec, RawValue.copyOpenObject(this, parser, "kind"));
        }
        Frame inner = new Frame();
        inner.see(0, "kind");
        return alternative.read(this, inner);
    }

    /** Reads an object that was copied, because its kind does not stand first. */
    private <T> @Nullable T choiceByLaterKind(Frame frame, Codec<T> codec, RawValue.WithKinds copy) {
        String kind = copy.kinds().get(0L);
        Codec<? extends T> alternative = kind == null ? null : codec.ofKind(kind);
        JsonParser again = KeptJson.parser(copy.text());
        Reading inner = new Reading(again, faults, pointer(), copy.kinds());
        again.nextToken();
        if (alternative != null) {
            return alternative.read(inner, new Frame());
        }
        unknownKind(kind);
        keep(frame, RawValue.copy(inner, again));
        return null;
    }

    /** Reads an object of a text that was copied, so that no object in it need be copied again. */
    private <T> @Nullable T choiceByKnownKind(Frame frame, Codec<T> codec, Map<Long, String> known) {
        String kind = known.get(parser.currentTokenLocation().getCharOffset());
        Codec<? extends T> alternative = kind == null ? null : codec.ofKind(kind);
        if (alternative != null) {
            return alternative.read(this, new Frame());
        }
        unknownKind(kind);
        keep(frame, RawValue.copy(this, parser));
        return null;
    }

    private void unknownKind(@Nullable String kind) {
        String found = kind == null ? "no 'kind' in quotes" : "the kind '" + Excerpt.of(kind) + "'";
        fault(DocumentFault.UNKNOWN_CODE, "expected a kind of the format, but found " + found);
    }

    /** Begins the list of the current member; false if its value is no list. */
    boolean beginList(Frame frame) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(frame, Expected.LIST);
            return false;
        }
        frame.beginList();
        return true;
    }

    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    void endList(Frame frame) {
        BitSet unread = frame.endList();
        if (unread != null) {
            faults.unreadElements(pointer(), unread);
        }
    }

    void format(Frame frame) {
        String format = text(frame);
        if (format == null) {
            return;
        }
        Optional<DocumentFault> other = DocumentFormat.fault(format);
        if (other.isPresent()) {
            fault(other.get(), DocumentFormat.message(format));
            keep(frame, RawValue.copy(this, parser));
        }
    }

    void missingFormat() {
        fault(DocumentFault.MISSING_FORMAT, "the document does not state its format");
    }

    /** The text of an id; null, and kept as it is, where it is empty: then the object has none. */
    @Nullable
    String id(Frame frame, int index) {
        String id = text(frame);
        if (id == null || !id.isEmpty()) {
            return id;
        }
        frame.seeNull(index);
        keep(frame, RawValue.copy(this, parser));
        return null;
    }

    void kind(Frame frame, String expected) {
        String kind = text(frame);
        if (kind != null && !kind.equals(expected)) {
            wrongType(frame, new Expected("the kind '" + expected + "'", null));
        }
    }

    void missingId() {
        fault(DocumentFault.MISSING_ID, "the object has no id");
    }
}
