package org.dsauk.validation;

import org.dsauk.text.Excerpt;

/** What can be wrong with a single value of the format. */
enum ShapeFault {
    /** A text that has nothing but white space. */
    BLANK("DSA-SHP-001", "the text is blank", "write the text or leave the member out"),
    /** A text that is too long. */
    SIZE("DSA-SHP-002", "the text %s is longer than the format allows", "shorten it"),
    /** A text that does not match the pattern of the format. */
    PATTERN("DSA-SHP-003", "the text %s does not match the pattern of the format", "write it as the format asks"),
    /** A number that is out of range. */
    RANGE("DSA-SHP-004", "the number %s is out of range", "give a number within the range of the format"),
    /** A text with a character that not every system keeps. */
    CHARACTER(
            "DSA-SHP-005",
            "the text %s has a character that not every system keeps",
            "leave out U+0000, noncharacters and half characters (RFC 7493)");

    private final String id;
    private final String message;
    private final String remedy;

    ShapeFault(String id, String message, String remedy) {
        this.id = id;
        this.message = message;
        this.remedy = remedy;
    }

    String id() {
        return id;
    }

    String remedy() {
        return remedy;
    }

    String message(String value) {
        return message.replace("%s", Excerpt.quoted(value));
    }
}
