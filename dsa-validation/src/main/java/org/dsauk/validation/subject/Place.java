package org.dsauk.validation.subject;

import java.util.function.Supplier;
import org.dsauk.report.JsonPointer;
import org.dsauk.text.Excerpt;

/** Where a subject stands and what reports call it; both are worked out only when a report asks. */
public interface Place {

    /** {@return what reports call the subject, such as {@code party 'camden'}} */
    String label();

    /** {@return where it stands in the agreement} */
    JsonPointer pointer();

    /**
     * {@return the place of an element of one of the agreement's lists}
     *
     * @param kind what the element is, in words
     * @param id its id
     * @param list the member that holds the list
     * @param position its index, from 0
     */
    static Place element(String kind, String id, String list, int position) {
        return new Element(kind, id, list, position);
    }

    /**
     * {@return a place}
     *
     * @param label what reports call the subject
     * @param pointer where it stands
     */
    static Place of(Supplier<String> label, Supplier<JsonPointer> pointer) {
        return new Described(label, pointer);
    }

    /**
     * An element of one of the agreement's lists.
     *
     * @param kind what it is, in words
     * @param id its id
     * @param list the member that holds the list
     * @param position its index, from 0
     */
    record Element(String kind, String id, String list, int position) implements Place {
        @Override
        public String label() {
            return kind + " " + Excerpt.quoted(id);
        }

        @Override
        public JsonPointer pointer() {
            return JsonPointer.ROOT.child(list).child(position);
        }
    }

    /**
     * A place that is described from outside.
     *
     * @param name gives the label
     * @param where gives the pointer
     */
    record Described(Supplier<String> name, Supplier<JsonPointer> where) implements Place {
        @Override
        public String label() {
            return name.get();
        }

        @Override
        public JsonPointer pointer() {
            return where.get();
        }
    }
}
