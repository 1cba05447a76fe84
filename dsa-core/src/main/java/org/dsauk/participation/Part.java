package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.report.JsonPointer;

/**
 * What the steps of a party up to a day come to, for one purpose and item.
 *
 * @param ended the succession by which another party took its place
 * @param pending a signature or accession that does not count, because it has no day or is not accepted
 */
record Part(Where where, Bond bond, Optional<Succeeded> ended, Optional<PartyStep> pending) {

    static final Part NONE = new Part(Where.NOWHERE, Bond.NONE, Optional.empty(), Optional.empty());

    /** The weaker one first; between two alike, the one that was bound later. */
    static final Comparator<Part> STRENGTH = Comparator.comparing(Part::isIn)
            .thenComparing(Part::isBound)
            .thenComparing(part -> part.bond.joinedOn().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(part -> part.where.status().map(Enum::ordinal).orElse(-1))
            .thenComparing(part -> part.bond.inheritedFrom().orElse(""));

    boolean isBound() {
        return bond.joinedOn().isPresent();
    }

    boolean isSuspended() {
        return isBound() && has(ParticipationStatus.SUSPENDED);
    }

    boolean isIn() {
        return isBound() && !isSuspended();
    }

    boolean has(ParticipationStatus wanted) {
        return where.status().filter(wanted::equals).isPresent();
    }

    Part at(ParticipationStatus status, Optional<LocalDate> day, JsonPointer source) {
        return new Part(new Where(Optional.of(status), day, Optional.of(source)), bond, ended, pending);
    }

    Part with(Bond other) {
        return new Part(where, other, ended, pending);
    }

    Part out() {
        return new Part(where, Bond.NONE, ended, Optional.empty());
    }

    Part awaiting(PartyStep step) {
        return new Part(where, bond, ended, pending.or(() -> Optional.of(step)));
    }

    /** Without a part, because another party has taken its place. */
    Part endedBy(Succeeded succession) {
        return new Part(at(succession).where, Bond.NONE, Optional.of(succession), Optional.empty());
    }

    /** As it passes on to the one that takes the place. */
    Part passedOn(Succeeded succession) {
        return new Part(at(succession).where, bond.from(succession.predecessor()), Optional.empty(), pending);
    }

    private Part at(Succeeded succession) {
        return new Part(
                new Where(where.status(), Optional.of(succession.day()), Optional.of(succession.source())),
                bond,
                ended,
                pending);
    }
}
