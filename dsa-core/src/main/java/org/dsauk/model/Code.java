package org.dsauk.model;

/**
 * A value of a vocabulary, written as a short lower-case word such as {@code public-task}.
 *
 * <p>Vocabularies of our own are enums. Vocabularies of the law grow, so they are open: any code can be held, and the
 * well-known ones are constants.
 */
public interface Code {

    /** {@return the code as documents write it} */
    String code();
}
