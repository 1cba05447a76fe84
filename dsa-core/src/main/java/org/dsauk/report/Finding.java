package org.dsauk.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.law.Provision;

/**
 * Something that is wrong or worth knowing, where, why and what to do about it.
 *
 * @param ruleId the permanent id of the rule, such as {@code DSA-LAW-002}
 * @param severity how much it weighs at the stage
 * @param nature what kind of demand is not met
 * @param pointer where in the agreement
 * @param position where in the text; empty when the agreement was not read from text or the report was not located
 * @param message what is wrong
 * @param remedy what to do
 * @param citations the provisions that say so, as of the date of the report
 */
public record Finding(
        String ruleId,
        Severity severity,
        Nature nature,
        JsonPointer pointer,
        Optional<TextPosition> position,
        String message,
        String remedy,
        List<Provision> citations) {

    /**
     * Copies the citations and refuses missing parts.
     *
     * @param ruleId the permanent id of the rule
     * @param severity how much it weighs at the stage
     * @param nature what kind of demand is not met
     * @param pointer where in the agreement
     * @param position where in the text
     * @param message what is wrong
     * @param remedy what to do
     * @param citations the provisions that say so
     */
    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
        citations = List.copyOf(citations);
    }

    /**
     * {@return this finding at a place in a text}
     *
     * @param place the pointer as the text has it
     * @param where the position in the text
     */
    public Finding at(JsonPointer place, TextPosition where) {
        return new Finding(ruleId, severity, nature, place, Optional.of(where), message, remedy, citations);
    }

    @Override
    public String toString() {
        String where = position.map(at -> "line " + at.line() + ", column " + at.column() + " ")
                .orElse("");
        return severity.code() + " " + ruleId + " " + where + "at '" + pointer + "': " + message + " -> " + remedy;
    }
}
