package org.dsauk.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a provision, wording or code is law; both ends are inclusive.
 *
 * @param from the first day; empty where it was in force before anything that the library knows
 * @param to the last day; empty where no end is known
 */
public record InForce(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** On every day that the library knows. */
    public static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    /**
     * Refuses an end before the beginning.
     *
     * @param from the first day
     * @param to the last day
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public InForce {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("in force from '" + from.get() + "' but only to '" + to.get() + "'");
        }
    }

    /**
     * {@return from a day on}
     *
     * @param from the first day, ISO 8601
     * @throws java.time.DateTimeException if the text is no date
     */
    public static InForce from(String from) {
        return new InForce(Optional.of(LocalDate.parse(from)), Optional.empty());
    }

    /**
     * {@return until a day, inclusive}
     *
     * @param to the last day, ISO 8601
     * @throws java.time.DateTimeException if the text is no date
     */
    public static InForce until(String to) {
        return new InForce(Optional.empty(), Optional.of(LocalDate.parse(to)));
    }

    /**
     * {@return from one day to another, both inclusive}
     *
     * @param from the first day, ISO 8601
     * @param to the last day, ISO 8601
     * @throws java.time.DateTimeException if a text is no date
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static InForce between(String from, String to) {
        return new InForce(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    /**
     * {@return whether it is in force on a day}
     *
     * @param date the day
     */
    public boolean on(LocalDate date) {
        boolean begun = from.isEmpty() || !date.isBefore(from.get());
        boolean ended = to.isPresent() && date.isAfter(to.get());
        return begun && !ended;
    }

    @Override
    public String toString() {
        if (from.isEmpty() && to.isEmpty()) {
            return "always";
        }
        String start = from.map(date -> "from " + date).orElse("");
        String end = to.map(date -> "to " + date).orElse("");
        return (start + " " + end).strip();
    }
}
