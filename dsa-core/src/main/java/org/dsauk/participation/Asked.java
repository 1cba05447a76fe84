package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.report.JsonPointer;

/**
 * What is asked about a flow, and the obstacles found so far.
 *
 * @param fromAliases all ids that mean the discloser on the day
 * @param toAliases all ids that mean the recipient on the day
 */
record Asked(Sharing sharing, LocalDate day, List<String> fromAliases, List<String> toAliases, List<Obstacle> found) {

    Asked(Sharing sharing, LocalDate day, GroupMembers groups) {
        this(sharing, day, groups.aliases(sharing.from(), day), groups.aliases(sharing.to(), day), new ArrayList<>());
    }

    String flow() {
        return sharing.flow();
    }

    String from() {
        return sharing.from();
    }

    String to() {
        return sharing.to();
    }

    String purpose() {
        return sharing.purpose();
    }

    void add(ObstacleKind kind, String words, JsonPointer source) {
        found.add(new Obstacle(kind, Optional.empty(), words, source));
    }

    void add(ObstacleKind kind, String party, String words, JsonPointer source) {
        found.add(new Obstacle(kind, Optional.of(party), words, source));
    }

    /** Whether some stated parties include one of the two sides; where none is stated, all are meant. */
    boolean concernsParties(List<String> stated) {
        return stated.isEmpty() || stated.stream().anyMatch(id -> fromAliases.contains(id) || toAliases.contains(id));
    }

    boolean concernsPurpose(List<String> stated) {
        return stated.isEmpty() || stated.contains(purpose());
    }

    boolean concernsFlow(List<String> stated) {
        return stated.isEmpty() || stated.contains(flow());
    }

    /** The answer, for the items for which both sides are in. */
    Liveness answer(List<String> items) {
        return new Liveness(flow(), from(), to(), purpose(), day, found.isEmpty() ? items : List.of(), found);
    }
}
