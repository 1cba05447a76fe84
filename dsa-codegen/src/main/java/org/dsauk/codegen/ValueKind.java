package org.dsauk.codegen;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import org.dsauk.model.Code;

/** What a member holds, one or many of. */
enum ValueKind {
    TEXT("text"),
    DATE("date"),
    PERIOD("period"),
    URI("uri"),
    INTEGER("integer"),
    BOOLEAN("bool"),
    ENUM("code"),
    OPEN_CODE("openCode"),
    DOCUMENT("document");

    private final String method;

    ValueKind(String method) {
        this.method = method;
    }

    /** The name of the method of the reader and writer at run time that handles it. */
    String method() {
        return method;
    }

    static ValueKind of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        } else if (type == LocalDate.class) {
            return DATE;
        } else if (type == Period.class) {
            return PERIOD;
        } else if (type == URI.class) {
            return URI;
        } else if (type == Integer.class) {
            return INTEGER;
        } else if (type == Boolean.class) {
            return BOOLEAN;
        } else if (Code.class.isAssignableFrom(type)) {
            return type.isEnum() ? ENUM : OPEN_CODE;
        } else if (type.isInterface() && type.isSealed()) {
            return DOCUMENT;
        }
        throw new IllegalStateException("the generator does not know how to read and write " + type);
    }
}
