package org.dsauk.kept;

/** The form of a JSON value. */
public enum Form {
    /** An object. */
    OBJECT,
    /** A list. */
    LIST,
    /** A text. */
    STRING,
    /** A number, {@code true}, {@code false} or {@code null}. */
    OTHER
}
