package org.dsauk.json;

import org.dsauk.report.Severity;

/** What can be wrong with a document before its content is looked at; the numbers are permanent. */
enum JsonFault {
    SYNTAX("DSA-JSN-001", Severity.ERROR, "mend the JSON at this place, or export the document again"),
    ENCODING("DSA-JSN-002", Severity.ERROR, "save the document as UTF-8 without a byte order mark"),
    LIMIT("DSA-JSN-003", Severity.ERROR, "make the document smaller, or raise the limit if you trust its source"),
    NOT_AN_OBJECT("DSA-JSN-004", Severity.ERROR, "give the agreement as one JSON object"),
    DUPLICATE_MEMBER("DSA-JSN-005", Severity.ERROR, "keep one of the two members"),
    WRONG_TYPE("DSA-JSN-006", Severity.ERROR, "write the value as the format asks"),
    UNKNOWN_MEMBER(
            "DSA-JSN-007", Severity.WARNING, "correct the name, or begin it with 'x-' if it is an extension of yours"),
    UNKNOWN_CODE("DSA-JSN-008", Severity.WARNING, "use one of the codes of the format"),
    MISSING_ID("DSA-JSN-009", Severity.ERROR, "give the object an id, so that others can refer to it"),
    NOT_I_JSON("DSA-JSN-010", Severity.ERROR, "write the value so that every JSON reader understands it (RFC 7493)"),
    FORMAT("DSA-JSN-011", Severity.WARNING, "state the format that the document follows, 'dsa/0.1'"),
    NULL("DSA-JSN-012", Severity.WARNING, "leave the member out: what is absent is not stated");

    private final String id;
    private final Severity severity;
    private final String remedy;

    JsonFault(String id, Severity severity, String remedy) {
        this.id = id;
        this.severity = severity;
        this.remedy = remedy;
    }

    String id() {
        return id;
    }

    /** How much it weighs in lenient reading; in strict reading each is an error. */
    Severity severity() {
        return severity;
    }

    String remedy() {
        return remedy;
    }
}
