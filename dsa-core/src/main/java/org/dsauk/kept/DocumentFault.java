package org.dsauk.kept;

import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.Severity;

/** What can be wrong with a document before its content is looked at; the numbers are permanent. */
public enum DocumentFault {
    /** The text is not JSON. */
    SYNTAX("DSA-JSN-001", Severity.ERROR, "mend the JSON at this place, or export the document again"),
    /** The text is not UTF-8, or begins with a byte order mark. */
    ENCODING("DSA-JSN-002", Severity.ERROR, "save the document as UTF-8 without a byte order mark"),
    /** The text goes beyond a limit. */
    LIMIT("DSA-JSN-003", Severity.ERROR, "make the document smaller, or raise the limit if you trust its source"),
    /** The text is JSON, but not an object. */
    NOT_AN_OBJECT("DSA-JSN-004", Severity.ERROR, "give the agreement as one JSON object"),
    /** A member occurs twice in one object. */
    DUPLICATE_MEMBER("DSA-JSN-005", Severity.ERROR, "keep one of the two members"),
    /** A value is not what the format asks for. */
    WRONG_TYPE("DSA-JSN-006", Severity.ERROR, "write the value as the format asks"),
    /** The format has no member of that name. */
    UNKNOWN_MEMBER(
            "DSA-JSN-007", Severity.WARNING, "correct the name, or begin it with 'x-' if it is an extension of yours"),
    /** A closed vocabulary has no such code, or a type no such kind. */
    UNKNOWN_CODE("DSA-JSN-008", Severity.ERROR, "use one of the codes of the format"),
    /** An object has no id. */
    MISSING_ID("DSA-JSN-009", Severity.ERROR, "give the object an id, so that others can refer to it"),
    /** A number or text that not every reader of JSON understands alike. */
    NOT_I_JSON("DSA-JSN-010", Severity.ERROR, "write the value so that every JSON reader understands it (RFC 7493)"),
    /** The document does not say which format it follows. */
    MISSING_FORMAT(
            "DSA-JSN-011",
            Severity.WARNING,
            "state the format that the document follows, '" + DataSharingAgreement.FORMAT + "'"),
    /** The document follows a later minor version of the format. */
    LATER_FORMAT(
            "DSA-JSN-011", Severity.WARNING, "use a version of this library that knows the format of the document"),
    /** The document follows a format that this library does not read. */
    OTHER_FORMAT(
            "DSA-JSN-011",
            Severity.ERROR,
            "use a version of this library that reads that format, or ask for the document in the format '"
                    + DataSharingAgreement.FORMAT + "'"),
    /** A member is null. */
    NULL("DSA-JSN-012", Severity.WARNING, "leave the member out: what is absent is not stated");

    private final String id;
    private final Severity severity;
    private final String remedy;

    DocumentFault(String id, Severity severity, String remedy) {
        this.id = id;
        this.severity = severity;
        this.remedy = remedy;
    }

    /** {@return the permanent id of the fault} */
    public String id() {
        return id;
    }

    /** {@return how much it weighs in lenient reading; in strict reading each is an error} */
    public Severity severity() {
        return severity;
    }

    /** {@return what to do about it} */
    public String remedy() {
        return remedy;
    }
}
