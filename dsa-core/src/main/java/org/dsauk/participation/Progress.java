package org.dsauk.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsauk.party.ParticipationStatus;

/** How the part of a party goes on: by its own steps, by changes of the terms, and by succession. */
final class Progress {

    private final Editions editions;

    Progress(Editions editions) {
        this.editions = editions;
    }

    /** What comes before everything else, because nobody knows its day. */
    Part undatedBefore(Part part, PartyStep step) {
        return switch (step.status()) {
            case INVITED, NOT_SIGNED, APPROVED -> part.at(step.status(), Optional.empty(), step.source());
            case SIGNED, ACCEDED -> part.awaiting(step);
            case OBJECTED -> part.with(part.bond().objecting(editions.objectedBy(step)));
            case SUSPENDED, REINSTATED, WITHDRAWN, EXCLUDED -> part;
        };
    }

    /** What comes after everything else, because nobody knows its day. */
    Part undatedAfter(Part part, PartyStep step) {
        return switch (step.status()) {
            case SUSPENDED, WITHDRAWN, EXCLUDED -> step(part, step);
            case INVITED, NOT_SIGNED, APPROVED, SIGNED, ACCEDED, REINSTATED, OBJECTED -> part;
        };
    }

    /** Whoever has given its place to another takes no more steps. */
    Part step(Part part, PartyStep step) {
        if (part.ended().isPresent()) {
            return part;
        }
        return switch (step.status()) {
            case INVITED, NOT_SIGNED, APPROVED -> part.isBound() || part.has(step.status()) ? part : at(part, step);
            case SIGNED, ACCEDED -> join(part, step);
            case SUSPENDED -> part.isIn() ? at(part, step) : part;
            case REINSTATED -> part.isSuspended() ? at(part, step) : part;
            case OBJECTED -> part.isBound() ? object(part, step) : part;
            case WITHDRAWN, EXCLUDED -> leave(part, step);
        };
    }

    private static Part at(Part part, PartyStep step) {
        return part.at(step.status(), step.day(), step.source());
    }

    private Part join(Part part, PartyStep step) {
        OptionalInt generation = editions.generation(step.version());
        Binding binding = new Binding(step.version(), generation, step.day().orElseThrow(), step.source());
        Set<Integer> accepted = part.bond().objected().stream()
                .filter(change -> generation.equals(OptionalInt.of(editions.generation(change))))
                .collect(Collectors.toSet());
        Part bound = part.with(part.bond().accepting(accepted).with(binding));
        return part.isBound() && !part.has(ParticipationStatus.OBJECTED) ? bound : at(bound, step);
    }

    private Part object(Part part, PartyStep step) {
        Part objecting = part.with(part.bond().objecting(editions.objectedBy(step)));
        return part.isSuspended() ? objecting : at(objecting, step);
    }

    private static Part leave(Part part, PartyStep step) {
        return part.has(ParticipationStatus.EXCLUDED) ? part : at(part, step).out();
    }

    /** A change binds whoever was bound by the version before it and does not object. */
    Part change(Part part, int change) {
        Edition edition = editions.get(change);
        if (!part.isBound()) {
            return part;
        }
        if (part.bond().objected().contains(change)) {
            return edition.objectionEnds() ? endByObjection(part, edition) : part;
        }
        LocalDate day = edition.begins().orElseThrow();
        OptionalInt generation = OptionalInt.of(editions.generation(change));
        OptionalInt before = OptionalInt.of(editions.generation(change - 1));
        return part.bond().by(before).isEmpty()
                ? part
                : part.with(part.bond().with(new Binding(edition.version(), generation, day, edition.source())));
    }

    private static Part endByObjection(Part part, Edition edition) {
        return part.at(
                        ParticipationStatus.OBJECTED,
                        edition.begins(),
                        part.where().source().orElse(edition.source()))
                .out();
    }

    /**
     * What comes of the parts that pass on to a party on a day.
     *
     * <p>Its own part stands, with what the others signed; whoever was shut out stays out; otherwise the strongest of
     * the parts becomes its own.
     */
    static Part inherit(Part own, List<Part> passed) {
        if (own.has(ParticipationStatus.EXCLUDED)
                && !own.isBound()
                && own.ended().isEmpty()) {
            return own;
        }
        Optional<Part> strongest = passed.stream().max(Part.STRENGTH);
        boolean takes = !own.isBound()
                && strongest
                        .filter(part -> part.isBound() || own.where().status().isEmpty())
                        .isPresent();
        Part heir = takes ? strongest.get() : own;
        if (!heir.isBound()) {
            return heir;
        }
        for (Part part : passed.stream().sorted(Part.STRENGTH.reversed()).toList()) {
            for (Binding binding : part.isIn() ? part.bond().bindings() : List.<Binding>of()) {
                heir = heir.with(heir.bond().with(binding));
            }
        }
        return heir;
    }
}
