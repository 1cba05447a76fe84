package org.dsauk.participation;

import java.util.Objects;
import java.util.Optional;
import org.dsauk.report.JsonPointer;

/**
 * Something in the record that cannot be as it stands, and what it was taken to mean.
 *
 * @param kind what kind of thing it is
 * @param party the id of the party whom it concerns; empty where it concerns none in particular
 * @param words what is odd, and what it counts for
 * @param source where the agreement says so
 * @since 0.1.0
 */
public record Irregularity(IrregularityKind kind, Optional<String> party, String words, JsonPointer source) {

    /**
     * Refuses missing parts.
     *
     * @param kind what kind of thing it is
     * @param party the id of the party whom it concerns
     * @param words what is odd, and what it counts for
     * @param source where the agreement says so
     */
    public Irregularity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(source, "source");
    }

    @Override
    public String toString() {
        return words;
    }
}
