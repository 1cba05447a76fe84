package org.dsauk.kept;

import java.util.List;
import java.util.Set;
import org.dsauk.model.JsonText;
import org.dsauk.text.Excerpt;

/**
 * A value that is kept as text, as far as validating must know it.
 *
 * @param form its form
 * @param words what a message calls it, such as {@code an object}, {@code 5} or {@code 'tomorrow'}
 * @param elements the elements of a list; empty for anything else
 * @param faults what is wrong with the text itself: that it is no JSON, that a member occurs twice in one of its
 *     objects, that a number or text is not understood alike by every reader
 */
public record KeptText(Form form, String words, List<Element> elements, Set<DocumentFault> faults) {

    /**
     * Copies the collections.
     *
     * @param form its form
     * @param words what a message calls it
     * @param elements the elements of a list
     * @param faults what is wrong with the text itself
     */
    public KeptText {
        elements = List.copyOf(elements);
        faults = Set.copyOf(faults);
    }

    /**
     * An element of a list.
     *
     * @param form its form
     * @param words what a message calls it
     */
    public record Element(Form form, String words) {}

    /**
     * {@return what a kept value is; the work is linear in its length and needs no stack, however deep it is}
     *
     * @param text the value
     */
    public static KeptText of(JsonText text) {
        return new KeptScanner(text.text()).scan();
    }

    static String words(Form form, String text) {
        return switch (form) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case STRING -> "'" + Excerpt.of(text) + "'";
            case OTHER -> Excerpt.of(text);
        };
    }
}
