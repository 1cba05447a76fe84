package org.dsauk.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.util.BitSet;
import java.util.function.Function;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.Code;
import org.dsauk.report.JsonPointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One pass over a document: gives the generated readers one value after the other, and tells what is wrong.
 *
 * <p>What cannot be taken into the model is kept as text in the frame of its object, so nothing is lost.
 */
final class Reading {

    /** No further member: what {@link #next} answers at the end of an object. */
    private static final int END = -1;

    private static final Members KIND = Members.of("kind");

    private final JsonParser parser;
    private final FaultSink faults;
    private final JsonPointer base;

    Reading(JsonParser parser, FaultSink faults) {
        this(parser, faults, JsonPointer.ROOT);
    }

    private Reading(JsonParser parser, FaultSink faults, JsonPointer base) {
        this.parser = parser;
        this.faults = faults;
        this.base = base;
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
                other(frame, name);
            } else if (!frame.see(match, name)) {
                duplicate(name);
            } else if (value == JsonToken.VALUE_NULL) {
                frame.seeNull(match);
                fault(JsonFault.NULL, "'" + name + "' is null");
            } else {
                return match;
            }
        }
    }

    private void other(Frame frame, String name) {
        if (!Extensions.isExtension(name)) {
            fault(JsonFault.UNKNOWN_MEMBER, "the format has no member '" + Excerpt.of(name) + "' here");
        }
        checkName(name, !frame.hasKept(name));
        frame.keep(name, RawValue.copy(this, parser));
    }

    private void duplicate(String name) {
        checkName(name, false);
        RawValue.copy(this, parser);
    }

    @Nullable
    String text(Frame frame) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return wrongType(frame, "text in quotes");
        }
        String value = parser.getString();
        if (faults.mayHaveLoneSurrogates() && JsonStrings.hasLoneSurrogate(value)) {
            keep(frame, RawValue.copy(this, parser));
            return null;
        }
        return value;
    }

    @Nullable
    LocalDate date(Frame frame) {
        return parsed(frame, "a date such as 2026-02-05", Dates::parse);
    }

    @Nullable
    Period period(Frame frame) {
        return parsed(frame, "a period such as P6Y or P18M", Dates::parsePeriod);
    }

    @Nullable
    URI uri(Frame frame) {
        return parsed(frame, "a web address or other URI", Reading::parseUri);
    }

    private static @Nullable URI parseUri(String text) {
        try {
            return JsonStrings.hasLoneSurrogate(text) ? null : new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private <V> @Nullable V parsed(Frame frame, String expected, Function<String, @Nullable V> parse) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return wrongType(frame, expected);
        }
        V value = parse.apply(parser.getString());
        return value == null ? wrongType(frame, expected) : value;
    }

    @Nullable
    Integer integer(Frame frame) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return wrongType(frame, "a whole number");
        }
        String digits = parser.getString();
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return wrongType(frame, "a whole number between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE);
        }
    }

    @Nullable
    Boolean bool(Frame frame) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> wrongType(frame, "true or false");
        };
    }

    <E extends Enum<E> & Code> @Nullable E code(Frame frame, Codes<E> codes) {
        String text = text(frame);
        if (text == null) {
            return null;
        }
        E value = codes.find(text);
        if (value == null) {
            fault(JsonFault.UNKNOWN_CODE, "expected one of " + codes.list() + ", but found '" + Excerpt.of(text) + "'");
            keep(frame, RawValue.copy(this, parser));
        }
        return value;
    }

    <C extends Code> @Nullable C openCode(Frame frame, Function<String, C> of) {
        String text = text(frame);
        return text == null ? null : of.apply(text);
    }

    <T> @Nullable T document(Frame frame, Codec<T> codec) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return wrongType(frame, "an object");
        }
        return codec.isChoice() ? choice(frame, codec) : codec.read(this, new Frame());
    }

    /** Reads an object whose shape differs by kind. */
    private <T> @Nullable T choice(Frame frame, Codec<T> codec) {
        JsonPointer here = pointer();
        int match = parser.nextNameMatch(KIND.matcher());
        if (match != 0) {
            return choiceByLaterKind(frame, codec, here, RawValue.copyOpenObject(this, parser, null));
        }
        parser.nextToken();
        Codec<? extends T> alternative =
                parser.currentToken() == JsonToken.VALUE_STRING ? codec.ofKind(parser.getString()) : null;
        if (alternative == null) {
            return choiceByLaterKind(frame, codec, here, RawValue.copyOpenObject(this, parser, "kind"));
        }
        Frame inner = new Frame();
        inner.see(0, "kind");
        return alternative.read(this, inner);
    }

    /** Reads an object that was copied, because its kind does not stand first. */
    private <T> @Nullable T choiceByLaterKind(Frame frame, Codec<T> codec, JsonPointer here, String text) {
        String kind = Kinds.kindOf(KeptJson.parser(text));
        Codec<? extends T> alternative = kind == null ? null : codec.ofKind(kind);
        JsonParser again = KeptJson.parser(text);
        Reading inner = new Reading(again, faults, here);
        again.nextToken();
        if (alternative != null) {
            return alternative.read(inner, new Frame());
        }
        String found = kind == null ? "no 'kind' in quotes" : "the kind '" + Excerpt.of(kind) + "'";
        fault(JsonFault.UNKNOWN_CODE, "expected a kind of the format, but found " + found);
        keep(frame, RawValue.copy(inner, again));
        return null;
    }

    /** Begins the list of the current member; false if its value is no list. */
    boolean beginList(Frame frame) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(frame, "a list in square brackets");
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
        if (format != null && !format.equals(DataSharingAgreement.FORMAT)) {
            fault(
                    JsonFault.FORMAT,
                    "expected the format '" + DataSharingAgreement.FORMAT + "', but found '" + Excerpt.of(format)
                            + "'");
            keep(frame, RawValue.copy(this, parser));
        }
    }

    void missingFormat() {
        fault(JsonFault.FORMAT, "the document does not state its format");
    }

    void kind(Frame frame, String expected) {
        String kind = text(frame);
        if (kind != null && !kind.equals(expected)) {
            wrongType(frame, "the kind '" + expected + "'");
        }
    }

    void missingId() {
        fault(JsonFault.MISSING_ID, "the object has no id");
    }

    /** Looks at the name of a member whose value is copied, not read; the first of a name counts. */
    void checkName(String name, boolean first) {
        if (!first) {
            fault(JsonFault.DUPLICATE_MEMBER, "the member '" + Excerpt.of(name) + "' occurs twice; the first is used");
        }
        if (faults.mayHaveLoneSurrogates() && JsonStrings.hasLoneSurrogate(name)) {
            fault(JsonFault.NOT_I_JSON, "the name of the member holds half a character (a lone surrogate)");
        }
    }

    void checkString(String value) {
        if (faults.mayHaveLoneSurrogates() && JsonStrings.hasLoneSurrogate(value)) {
            fault(JsonFault.NOT_I_JSON, "the text holds half a character (a lone surrogate)");
        }
    }

    void checkNumber(String digits) {
        if (!JsonNumbers.isInteroperable(digits)) {
            fault(JsonFault.NOT_I_JSON, "the number '" + Excerpt.of(digits) + "' is too large or too precise");
        }
    }

    void fault(JsonFault fault, String message) {
        faults.fault(fault, this::pointer, parser, message);
    }

    private <V> @Nullable V wrongType(Frame frame, String expected) {
        fault(JsonFault.WRONG_TYPE, "expected " + expected + ", but found " + found());
        keep(frame, RawValue.copy(this, parser));
        return null;
    }

    /** Keeps the value of the current member, or the current element of its list. */
    private void keep(Frame frame, String text) {
        if (frame.isInList()) {
            frame.keepElement(parser.streamReadContext().getCurrentIndex(), text);
        } else {
            frame.keepValue(text);
        }
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "'" + Excerpt.of(parser.getString()) + "'";
            default -> Excerpt.of(parser.getString());
        };
    }

    private JsonPointer pointer() {
        return new JsonPointer(base.text() + parser.streamReadContext().pathAsPointer());
    }
}
