package org.dsauk.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Between whom a flow is live for a purpose on a day.
 *
 * @param flow the id of the flow
 * @param purpose the id of the purpose
 * @param day the day
 * @param disclosers the parties that the flow has as disclosers on the day
 * @param recipients the parties that the flow has as recipients on the day
 * @param live the pairs of a discloser and a recipient between which it is live
 * @param pairs how many pairs there are, no party with itself
 * @param obstacles why it is not live between the other pairs, each once
 * @since 0.1.0
 */
public record FlowOnDay(
        String flow,
        String purpose,
        LocalDate day,
        List<String> disclosers,
        List<String> recipients,
        List<Pair> live,
        int pairs,
        List<Obstacle> obstacles) {

    /**
     * One that discloses and one that receives.
     *
     * @param from the id of the party that discloses
     * @param to the id of the party that receives
     * @since 0.1.0
     */
    public record Pair(String from, String to) {

        /**
         * Refuses missing parts.
         *
         * @param from the id of the party that discloses
         * @param to the id of the party that receives
         */
        public Pair {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Refuses missing parts and copies the lists.
     *
     * @param flow the id of the flow
     * @param purpose the id of the purpose
     * @param day the day
     * @param disclosers the parties that the flow has as disclosers on the day
     * @param recipients the parties that the flow has as recipients on the day
     * @param live the pairs of a discloser and a recipient between which it is live
     * @param pairs how many pairs there are, no party with itself
     * @param obstacles why it is not live between the other pairs, each once
     */
    public FlowOnDay {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(day, "day");
        disclosers = List.copyOf(disclosers);
        recipients = List.copyOf(recipients);
        live = live instanceof LivePairs ? live : List.copyOf(live);
        obstacles = List.copyOf(obstacles);
    }

    /** {@return the disclosers from which it is live to somebody} */
    public List<String> liveDisclosers() {
        return live.stream().map(Pair::from).distinct().toList();
    }

    /** {@return the recipients to which it is live from somebody} */
    public List<String> liveRecipients() {
        return live.stream().map(Pair::to).distinct().toList();
    }
}
