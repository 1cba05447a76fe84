package org.dsauk.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Copies the value at which a parser stands to its text: tokens as they are, without white space between them. */
final class RawValue {

    private final ValueReading in;
    private final JsonParser parser;
    private final boolean check;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private final Deque<Integer> begins = new ArrayDeque<>();
    private final Map<Long, String> kinds = new HashMap<>();
    private boolean isKind;

    private RawValue(ValueReading in, JsonParser parser, boolean check) {
        this.in = in;
        this.parser = parser;
        this.check = check;
    }

    /** The text of the value, with its faults reported; the parser ends at the last token of the value. */
    static String copy(ValueReading in, JsonParser parser) {
        return new RawValue(in, parser, true).copy();
    }

    /** The text of a value that will be read again, so that its faults are left to that reading. */
    static String copyUnchecked(ValueReading in, JsonParser parser) {
        return new RawValue(in, parser, false).copy();
    }

    /**
     * The text of an object and the kinds of the objects in it, by the character at which they begin.
     *
     * @param text the text
     * @param kinds the kinds; an object without a kind in quotes has none
     */
    record WithKinds(String text, Map<Long, String> kinds) {}

    /**
     * The text of an object whose first member is being read: the parser stands at its name, or at its value if the
     * name is given, or at the end of the object.
     */
    static WithKinds copyOpenObject(ValueReading in, JsonParser parser, @Nullable String name) {
        RawValue raw = new RawValue(in, parser, false);
        raw.append(JsonToken.START_OBJECT);
        if (name != null) {
            raw.name(name);
        }
        raw.append(parser.currentToken());
        return new WithKinds(raw.rest(1 + depthOf(parser.currentToken())), raw.kinds);
    }

    private String copy() {
        append(parser.currentToken());
        return rest(depthOf(parser.currentToken()));
    }

    private String rest(int open) {
        int depth = open;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            separate(token);
            append(token);
            depth += depthOf(token);
        }
        return text.toString();
    }

    private static int depthOf(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private void separate(JsonToken token) {
        char last = text.charAt(text.length() - 1);
        if (last != '{' && last != '[' && last != ':' && !token.isStructEnd()) {
            text.append(',');
        }
    }

    private void append(JsonToken token) {
        if (isKind && token == JsonToken.VALUE_STRING) {
            kinds.put((long) begins.element(), parser.getString());
        }
        isKind = false;
        switch (token) {
            case START_OBJECT -> {
                begins.push(text.length());
                text.append('{');
                names.push(new HashSet<>());
            }
            case END_OBJECT -> {
                text.append('}');
                names.pop();
                begins.pop();
            }
            case START_ARRAY -> text.append('[');
            case END_ARRAY -> text.append(']');
            case PROPERTY_NAME -> name(parser.currentName());
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> text.append("true");
            case VALUE_FALSE -> text.append("false");
            default -> text.append("null");
        }
    }

    private void name(String name) {
        boolean first = names.element().add(name);
        isKind = first && name.equals("kind");
        if (check) {
            in.checkName(name, first);
        }
        JsonStrings.quote(name, text);
        text.append(':');
    }

    private void string() {
        String value = parser.getString();
        if (check) {
            in.checkString(value);
        }
        JsonStrings.quote(value, text);
    }

    private void number() {
        String digits = parser.getString();
        if (check) {
            in.checkNumber(digits);
        }
        text.append(digits);
    }
}
