package org.dsauk.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.agreement.AgreementStatus;

/**
 * Who takes part in an agreement on a day.
 *
 * @param day the day
 * @param status where the agreement stands on that day; empty where that is not recorded
 * @param version the version of the terms that is current on that day; empty where none is
 * @param standings where each party stands for each purpose, parties and purposes in the order of the agreement;
 *     without purposes, where the agreement states none
 * @since 0.1.0
 */
public record Participants(
        LocalDate day, Optional<AgreementStatus> status, Optional<String> version, List<Standing> standings) {

    /**
     * Refuses missing parts and copies the list.
     *
     * @param day the day
     * @param status where the agreement stands on that day; empty where that is not recorded
     * @param version the version of the terms that is current on that day; empty where none is
     * @param standings where each party stands for each purpose, parties and purposes in the order of the agreement;
     *     without purposes, where the agreement states none
     */
    public Participants {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(version, "version");
        standings = List.copyOf(standings);
    }

    /** {@return the standings of those who are in} */
    public List<Standing> in() {
        return standings.stream().filter(Standing::isIn).toList();
    }

    /**
     * {@return the standings of one party}
     *
     * @param party its id
     */
    public List<Standing> of(String party) {
        return standings.stream()
                .filter(standing -> standing.party().equals(party))
                .toList();
    }
}
