package org.dsauk.validation;

import java.util.List;
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
}
