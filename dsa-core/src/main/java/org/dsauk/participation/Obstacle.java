package org.dsauk.participation;

import java.util.Objects;
import java.util.Optional;
import org.dsauk.report.JsonPointer;

/**
 * One reason why a flow is not live.
 *
 * @param kind what kind of reason it is
 * @param party the id of the party whom it concerns; empty where it concerns both sides alike
 * @param words the reason in words
 * @param source where the agreement says so; where it says nothing, the place at which it would
 * @since 0.1.0
 */
public record Obstacle(ObstacleKind kind, Optional<String> party, String words, JsonPointer source) {

    /**
     * Refuses missing parts.
     *
     * @param kind what kind of reason it is
     * @param party the id of the party whom it concerns
     * @param words the reason in words
     * @param source where the agreement says so
     */
    public Obstacle {
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
