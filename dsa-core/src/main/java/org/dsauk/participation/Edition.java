package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.report.JsonPointer;

/**
 * A version of the terms, and the days that count for it.
 *
 * @param version the version as the agreement writes it; empty where the agreement names none
 * @param begins the first day on which it is the current version; empty where it is so on every day
 * @param isMajor whether the parties must accept it anew
 * @param notifiedOn the day on which the parties were told of it; empty where none is recorded
 * @param objectBy the last day on which a party can object; empty where it cannot or the day cannot be told
 * @param bindsBySilence whether whoever was bound before and does not object is bound by it
 * @param objectionEnds whether the agreement ends for whoever objects
 * @param source where the agreement says so
 * @since 0.1.0
 */
public record Edition(
        Optional<String> version,
        Optional<LocalDate> begins,
        boolean isMajor,
        Optional<LocalDate> notifiedOn,
        Optional<LocalDate> objectBy,
        boolean bindsBySilence,
        boolean objectionEnds,
        JsonPointer source) {

    /**
     * Refuses missing parts.
     *
     * @param version the version as the agreement writes it
     * @param begins the first day on which it is the current version
     * @param isMajor whether the parties must accept it anew
     * @param notifiedOn the day on which the parties were told of it
     * @param objectBy the last day on which a party can object
     * @param bindsBySilence whether whoever was bound before and does not object is bound by it
     * @param objectionEnds whether the agreement ends for whoever objects
     * @param source where the agreement says so
     */
    public Edition {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(notifiedOn, "notifiedOn");
        Objects.requireNonNull(objectBy, "objectBy");
        Objects.requireNonNull(source, "source");
    }
}
