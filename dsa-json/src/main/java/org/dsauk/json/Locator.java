package org.dsauk.json;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.TextPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where in a text some places of an agreement are.
 *
 * <p>Reading keeps no positions: they are found, when somebody asks, by one more pass over the tokens.
 */
final class Locator {

    private final SourceText source;
    private final JsonFactory factory;

    Locator(SourceText source, JsonFactory factory) {
        this.source = source;
        this.factory = factory;
    }

    /**
     * A place in the text.
     *
     * @param pointer the pointer as the text has it
     * @param offset the byte at which the value begins
     */
    record Place(JsonPointer pointer, long offset) {}

    /**
     * Finds places; one that the text does not have is found where the nearest object or list around it is.
     *
     * @param wanted pointers into the agreement
     * @param unreadElements for lists of the text, which of their elements those of the agreement do not have
     */
    Map<JsonPointer, Place> places(Set<JsonPointer> wanted, Map<JsonPointer, BitSet> unreadElements) {
        Map<JsonPointer, Place> places = new HashMap<>();
        if (wanted.isEmpty()) {
            return places;
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.bytes())) {
            parser.nextToken();
            new Search(parser, unreadElements, places).visit(WantedPlace.treeOf(wanted), JsonPointer.ROOT);
        } catch (JacksonException e) {
            // The text ends in a fault, which was reported; what stands before it has been found.
            return places;
        }
        return places;
    }

    Map<Long, TextPosition> positions(Collection<Long> offsets) {
        return source.positions(offsets);
    }

    /** One pass over the text. */
    private record Search(JsonParser parser, Map<JsonPointer, BitSet> unreadElements, Map<JsonPointer, Place> found) {

        void visit(WantedPlace wanted, JsonPointer here) {
            Place place = new Place(here, parser.currentTokenLocation().getByteOffset());
            wanted.all().forEach(pointer -> found.put(pointer, place));
            if (wanted.isLeaf()) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                members(wanted, here);
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                elements(wanted, here);
            }
        }

        private void members(WantedPlace wanted, JsonPointer here) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                visitOrSkip(wanted.take(name), here.child(name));
            }
        }

        private void elements(WantedPlace wanted, JsonPointer here) {
            BitSet unread = unreadElements.getOrDefault(here, new BitSet());
            int inModel = 0;
            for (int inText = 0; parser.nextToken() != JsonToken.END_ARRAY; inText++) {
                if (unread.get(inText)) {
                    parser.skipChildren();
                } else {
                    visitOrSkip(wanted.take(String.valueOf(inModel++)), here.child(inText));
                }
            }
        }

        private void visitOrSkip(List<WantedPlace> wanted, JsonPointer here) {
            if (wanted.isEmpty()) {
                parser.skipChildren();
            } else {
                visit(wanted.get(0), here);
            }
        }
    }
}
