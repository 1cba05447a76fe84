package org.dsauk.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Whether a flow is live from one party to another, for one purpose on one day, and why not.
 *
 * @param flow the id of the flow
 * @param from the id of the party that would disclose
 * @param to the id of the party that would receive
 * @param purpose the id of the purpose
 * @param day the day
 * @param items the data items of the flow for which both sides are in; empty where the flow states none or is not live
 * @param obstacles why it is not live; empty where it is
 * @since 0.1.0
 */
public record Liveness(
        String flow,
        String from,
        String to,
        String purpose,
        LocalDate day,
        List<String> items,
        List<Obstacle> obstacles) {

    /**
     * Refuses missing parts and copies the lists.
     *
     * @param flow the id of the flow
     * @param from the id of the party that would disclose
     * @param to the id of the party that would receive
     * @param purpose the id of the purpose
     * @param day the day
     * @param items the data items of the flow for which both sides are in; empty where the flow states none or is not
     *     live
     * @param obstacles why it is not live; empty where it is
     */
    public Liveness {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(day, "day");
        items = List.copyOf(items);
        obstacles = List.copyOf(obstacles);
    }

    /** {@return whether nothing stands against it} */
    public boolean isLive() {
        return obstacles.isEmpty();
    }
}
