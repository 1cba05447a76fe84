package org.dsauk.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A change of the law on a day.
 *
 * @param date the first day on which it is so; for what ended, the day after its last
 * @param kind what happened
 * @param entry what it happened to: the new wording, or the last one of what ended
 * @since 0.1.0
 */
public record LawChange(LocalDate date, ChangeKind kind, LawEntry entry) {

    /**
     * Refuses missing parts.
     *
     * @param date the first day on which it is so
     * @param kind what happened
     * @param entry what it happened to
     */
    public LawChange {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
    }
}
