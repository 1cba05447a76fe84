package org.dsauk.validation;

import java.util.List;
import org.dsauk.kept.Expected;
import org.dsauk.model.Code;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;

/** Takes what a walk over an agreement meets; the path is good only during the call. */
interface ModelVisitor {

    /**
     * An id where it is defined.
     *
     * @param id the id
     * @param what what it stands for
     * @param path where the id stands
     */
    default void identifies(String id, Referable what, Path path) {}

    /**
     * A reference by id.
     *
     * @param id the id
     * @param kinds what it may stand for
     * @param path where the reference stands
     */
    default void refersTo(String id, List<Referable> kinds, Path path) {}

    /**
     * A value that has not the shape that the format demands.
     *
     * @param fault what is wrong
     * @param value the value as text
     * @param path where it stands
     */
    default void violates(ShapeFault fault, String value, Path path) {}

    /**
     * {@return whether somebody knows a code of an open vocabulary}
     *
     * @param vocabulary the name of the vocabulary
     * @param code the code
     */
    default boolean knows(String vocabulary, Code code) {
        return true;
    }

    /**
     * A code of an open vocabulary that nobody knows.
     *
     * @param vocabulary the name of the vocabulary
     * @param code the code
     * @param decisive whether a rule of law or a computation decides by it
     * @param path where it stands
     */
    default void meetsUnknownCode(String vocabulary, Code code, boolean decisive, Path path) {}

    /**
     * A member that has no value because what the document says could not be read.
     *
     * @param name its name
     * @param text what the document says
     * @param expected what the format asks for
     * @param path the object that has it
     */
    default void keeps(String name, JsonText text, Expected expected, Path path) {}

    /**
     * A list some of whose elements could not be read, or that was none.
     *
     * @param name the name of the member
     * @param text a list of what could not be read, or what stands in place of a list
     * @param expected what the format asks for in its elements
     * @param hasElements whether the list has elements that could be read
     * @param path the object that has it
     */
    default void keepsElements(String name, JsonText text, Expected expected, boolean hasElements, Path path) {}

    /**
     * A member that the format does not define.
     *
     * @param name the name under which it is kept
     * @param text its value
     * @param known the members that the format defines there
     * @param path the object that has it
     */
    default void doesNotKnow(String name, JsonText text, List<String> known, Path path) {}

    /**
     * A format other than the one that the library writes.
     *
     * @param text the format
     * @param path the agreement
     */
    default void statesFormat(JsonText text, Path path) {}
}
