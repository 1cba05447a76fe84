package org.dsauk.json;

import org.dsauk.model.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Writes values that are kept as text, after a look whether the text is JSON. */
final class RawText {

    private RawText() {}

    static void write(JsonGenerator out, JsonText value) {
        requireOneValue(value);
        out.writeRawValue(withoutSpace(value.text()));
    }

    /** The text as a reader would keep it: a builder may have given it with white space and lines. */
    private static String withoutSpace(String text) {
        if (text.chars().noneMatch(c -> c <= ' ')) {
            return text;
        }
        try (JsonParser parser = KeptJson.parser(text)) {
            parser.nextToken();
            return RawValue.copyUnchecked(new Reading(parser, Quiet.SINK), parser);
        }
    }

    /** Writes the elements of a list that is kept as text into a list that is open; nothing if it is no list. */
    static void writeElements(JsonGenerator out, JsonText value) {
        requireOneValue(value);
        try (JsonParser parser = KeptJson.parser(value.text())) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                Reading quiet = new Reading(parser, Quiet.SINK);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    out.writeRawValue(RawValue.copyUnchecked(quiet, parser));
                }
            }
        }
    }

    private static void requireOneValue(JsonText value) {
        if (JsonStrings.hasLoneSurrogate(value.text())) {
            throw refused(value, null);
        }
        try (JsonParser parser = KeptJson.parser(value.text())) {
            if (parser.nextToken() == null) {
                throw refused(value, null);
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw refused(value, null);
            }
        } catch (JacksonException e) {
            throw refused(value, e);
        }
    }

    private static IllegalArgumentException refused(JsonText value, @Nullable Exception cause) {
        return new IllegalArgumentException("expected one JSON value, but found '" + value.text() + "'", cause);
    }
}
