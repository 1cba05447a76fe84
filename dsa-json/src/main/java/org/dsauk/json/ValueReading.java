package org.dsauk.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsauk.kept.DocumentFault;
import org.dsauk.kept.Expected;
import org.dsauk.kept.JsonNumbers;
import org.dsauk.model.Characters;
import org.dsauk.model.Code;
import org.dsauk.report.JsonPointer;
import org.dsauk.text.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the values that have no parts, and looks at texts and numbers that are only copied.
 *
 * <p>A value that is not what the format asks for is reported and kept in the frame of its object; the answer is then
 * null.
 */
abstract class ValueReading {

    final JsonParser parser;
    final FaultSink faults;
    private final JsonPointer base;

    ValueReading(JsonParser parser, FaultSink faults, JsonPointer base) {
        this.parser = parser;
        this.faults = faults;
        this.base = base;
    }

    @Nullable
    String text(Frame frame) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(frame, Expected.TEXT);
            return null;
        }
        String value = parser.getString();
        if (faults.mayHaveUnfitCharacters() && Characters.hasUnfit(value)) {
            keep(frame, RawValue.copy(this, parser));
            return null;
        }
        return value;
    }

    @Nullable
    LocalDate date(Frame frame) {
        return parsed(frame, Expected.DATE, Dates::parse);
    }

    @Nullable
    Period period(Frame frame) {
        return parsed(frame, Expected.PERIOD, Dates::parsePeriod);
    }

    @Nullable
    URI uri(Frame frame) {
        return parsed(frame, Expected.URI, ValueReading::parseUri);
    }

    private static @Nullable URI parseUri(String text) {
        try {
            return Characters.hasUnfit(text) ? null : new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private <V> @Nullable V parsed(Frame frame, Expected expected, Function<String, @Nullable V> parse) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(frame, expected);
            return null;
        }
        V value = parse.apply(parser.getString());
        if (value == null) {
            wrongType(frame, expected);
        }
        return value;
    }

    @Nullable
    Integer integer(Frame frame) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            wrongType(frame, Expected.INTEGER);
            return null;
        }
        String digits = parser.getString();
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            wrongType(frame, Expected.INTEGER_IN_RANGE);
            return null;
        }
    }

    @Nullable
    Boolean bool(Frame frame) {
        JsonToken token = parser.currentToken();
        if (!token.isBoolean()) {
            wrongType(frame, Expected.BOOLEAN);
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    <E extends Enum<E> & Code> @Nullable E code(Frame frame, Codes<E> codes) {
        String text = text(frame);
        if (text == null) {
            return null;
        }
        E value = codes.find(text);
        if (value == null) {
            fault(
                    DocumentFault.UNKNOWN_CODE,
                    "expected one of " + codes.list() + ", but found '" + Excerpt.of(text) + "'");
            keep(frame, RawValue.copy(this, parser));
        }
        return value;
    }

    <C extends Code> @Nullable C openCode(Frame frame, Function<String, C> of) {
        String text = text(frame);
        return text == null ? null : of.apply(text);
    }

    /** Looks at the name of a member whose value is copied, not read; the first of a name counts. */
    void checkName(String name, boolean first) {
        if (!first) {
            fault(
                    DocumentFault.DUPLICATE_MEMBER,
                    "the member '" + Excerpt.of(name) + "' occurs twice; the first is used");
        }
        checkCharacters("the name of the member", name);
    }

    void checkString(String value) {
        checkCharacters("the text", value);
    }

    private void checkCharacters(String what, String text) {
        int unfit = faults.mayHaveUnfitCharacters() ? Characters.firstUnfit(text) : -1;
        if (unfit >= 0) {
            fault(DocumentFault.NOT_I_JSON, what + " holds " + Characters.name(text, unfit));
        }
    }

    void checkNumber(String digits) {
        if (!JsonNumbers.isInteroperable(digits)) {
            fault(DocumentFault.NOT_I_JSON, "the number '" + Excerpt.of(digits) + "' is too large or too precise");
        }
    }

    void fault(DocumentFault fault, String message) {
        fault(fault, () -> message);
    }

    void fault(DocumentFault fault, Supplier<String> message) {
        faults.fault(fault, this::pointer, parser, message);
    }

    final void wrongType(Frame frame, Expected expected) {
        fault(DocumentFault.WRONG_TYPE, "expected " + expected.words() + ", but found " + found());
        keep(frame, RawValue.copy(this, parser));
    }

    /** Keeps the value of the current member, or the current element of its list. */
    final void keep(Frame frame, String text) {
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

    final JsonPointer pointer() {
        return new JsonPointer(base.text() + parser.streamReadContext().pathAsPointer());
    }
}
