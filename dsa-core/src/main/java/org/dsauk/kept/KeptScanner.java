package org.dsauk.kept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over the text of a kept value.
 *
 * <p>The core has no JSON parser, and validating must know of a value that somebody gave to a builder whether it is
 * JSON at all. This knows the grammar of RFC 8259 and nothing of what a value means.
 */
final class KeptScanner {

    private final KeptTokens tokens;
    private final Set<DocumentFault> faults = EnumSet.noneOf(DocumentFault.class);
    private final List<KeptText.Element> elements = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Form form;
    private String words = "";

    KeptScanner(String text) {
        tokens = new KeptTokens(text);
    }

    /** An object or list that is open; a list has no names. */
    private record Level(@Nullable Set<String> names) {

        boolean isObject() {
            return names != null;
        }
    }

    KeptText scan() {
        boolean json = value() && rest() && tokens.isAtEnd();
        if (!json) {
            faults.add(DocumentFault.SYNTAX);
        }
        if (tokens.sawUnfit()) {
            faults.add(DocumentFault.NOT_I_JSON);
        }
        return new KeptText(form == null ? Form.OTHER : form, words, elements, faults);
    }

    /** Reads on until everything that is open is closed; false where the text is no JSON. */
    private boolean rest() {
        boolean first = true;
        while (!levels.isEmpty()) {
            int before = levels.size();
            if (tokens.take(levels.element().isObject() ? '}' : ']')) {
                levels.pop();
            } else if (!(first || tokens.take(',')) || !next()) {
                return false;
            }
            first = levels.size() > before;
        }
        return true;
    }

    private boolean next() {
        Set<String> names = levels.element().names();
        if (names == null) {
            return value();
        }
        String name = tokens.string();
        if (name == null || !tokens.take(':')) {
            return false;
        }
        if (!names.add(name)) {
            faults.add(DocumentFault.DUPLICATE_MEMBER);
        }
        return value();
    }

    /** Reads a scalar, or opens an object or list. */
    private boolean value() {
        if (tokens.take('{')) {
            note(Form.OBJECT, "");
            levels.push(new Level(new HashSet<>()));
            return true;
        }
        if (tokens.take('[')) {
            note(Form.LIST, "");
            levels.push(new Level(null));
            return true;
        }
        return tokens.isAtString() ? string() : literal();
    }

    private boolean string() {
        String value = tokens.string();
        note(Form.STRING, value == null ? "" : value);
        return value != null;
    }

    private boolean literal() {
        String value = tokens.literal();
        note(Form.OTHER, value == null ? "" : value);
        return value != null;
    }

    /** Notes the value itself, and the elements of the list that it is. */
    private void note(Form of, String text) {
        if (form == null) {
            form = of;
            words = KeptText.words(of, text);
        } else if (levels.size() == 1 && form == Form.LIST) {
            elements.add(new KeptText.Element(of, KeptText.words(of, text)));
        }
    }
}
