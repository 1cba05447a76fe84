package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.report.JsonPointer;

/** What about one side of a flow keeps it from being live. */
final class PartyObstacles {

    private final Parties parties;
    private final Editions editions;
    private final Set<String> purposes;

    PartyObstacles(Parties parties, Editions editions, Set<String> purposes) {
        this.parties = parties;
        this.editions = editions;
        this.purposes = purposes;
    }

    void find(String id, Standings standings, Asked asked) {
        Optional<Party> party = parties.find(id);
        if (party.isEmpty()) {
            String words = "the agreement has no party '" + id + "'";
            asked.add(ObstacleKind.UNKNOWN_PARTY, id, words, parties.pointer(id));
        } else {
            findExistence(party.get(), asked);
            if (standings.exists(id, asked.day())) {
                find(id, standings.basis(id, Optional.of(asked.purpose()), asked.day()), standings, asked);
            }
        }
    }

    private void findExistence(Party party, Asked asked) {
        JsonPointer place = parties.pointer(party.getId());
        String who = "'" + party.getId() + "' ";
        party.getExistsFrom()
                .filter(asked.day()::isBefore)
                .ifPresent(day -> asked.add(
                        ObstacleKind.NOT_YET_EXISTING,
                        party.getId(),
                        who + "exists from " + day + " only",
                        place.child("existsFrom")));
        party.getExistsUntil()
                .filter(asked.day()::isAfter)
                .ifPresent(day -> asked.add(
                        ObstacleKind.NO_LONGER_EXISTING,
                        party.getId(),
                        who + "existed until " + day,
                        place.child("existsUntil")));
    }

    private void find(String id, Part part, Standings standings, Asked asked) {
        String who = "'" + id + "' ";
        if (part.ended().isPresent()) {
            Succeeded succession = part.ended().get();
            asked.add(
                    ObstacleKind.SUCCEEDED,
                    id,
                    "'" + succession.successor() + "' took the place of '" + id + "' on " + succession.day(),
                    succession.source());
        } else if (part.isSuspended()) {
            asked.add(ObstacleKind.SUSPENDED, id, who + "is suspended" + since(part), source(id, part));
        } else if (part.isBound()) {
            findVersion(id, part, standings, asked);
        } else {
            findAbsence(id, part, standings, asked);
        }
    }

    private void findVersion(String id, Part part, Standings standings, Asked asked) {
        OptionalInt now = editions.on(asked.day());
        if (now.isEmpty() || standings.currentBinding(part, now).isPresent()) {
            return;
        }
        Edition current = editions.get(now.getAsInt());
        String version = "version '" + current.version().orElse("") + "'";
        Optional<Binding> newest = part.bond().newest();
        JsonPointer by = newest.map(Binding::by).orElseGet(() -> source(id, part));
        if (standings.objectsToCurrent(part, now)) {
            asked.add(
                    ObstacleKind.OBJECTED,
                    id,
                    "'" + id + "' objects to " + version + ", which is current",
                    source(id, part));
        } else if (newest.flatMap(Binding::version).isEmpty()) {
            asked.add(
                    ObstacleKind.VERSION_NOT_STATED,
                    id,
                    "what '" + id + "' signed names no version; " + version + " is current",
                    by);
        } else {
            asked.add(
                    ObstacleKind.OTHER_VERSION,
                    id,
                    "'" + id + "' is bound by version '"
                            + newest.flatMap(Binding::version).orElse("") + "'; " + version + " is current"
                            + current.begins().map(day -> " since " + day).orElse(""),
                    by);
        }
    }

    private void findAbsence(String id, Part part, Standings standings, Asked asked) {
        String who = "'" + id + "' ";
        if (part.has(ParticipationStatus.WITHDRAWN)) {
            asked.add(ObstacleKind.WITHDRAWN, id, who + "has left" + since(part), source(id, part));
        } else if (part.has(ParticipationStatus.EXCLUDED)) {
            asked.add(ObstacleKind.EXCLUDED, id, who + "is shut out" + since(part), source(id, part));
        } else if (part.has(ParticipationStatus.OBJECTED)) {
            asked.add(
                    ObstacleKind.OBJECTED,
                    id,
                    who + "objected to a change, by which the agreement ended for it" + since(part),
                    source(id, part));
        } else if (part.pending().isPresent()) {
            findPending(id, part.pending().get(), asked);
        } else {
            findNothing(id, part, standings, asked);
        }
    }

    private static void findPending(String id, PartyStep step, Asked asked) {
        if (step.awaitsAcceptance()) {
            asked.add(
                    ObstacleKind.NOT_ACCEPTED,
                    id,
                    "that '" + id + "' joins is not recorded as accepted for the others",
                    step.source());
        } else {
            asked.add(
                    ObstacleKind.UNDATED,
                    id,
                    "'" + id + "' has signed or joined on a day that is not recorded",
                    step.source());
        }
    }

    private void findNothing(String id, Part part, Standings standings, Asked asked) {
        String who = "'" + id + "' ";
        if (standings.isInForAny(id, purposes, asked.day())) {
            asked.add(
                    ObstacleKind.NOT_FOR_PURPOSE,
                    id,
                    who + "takes part, but not for the purpose '" + asked.purpose() + "'",
                    source(id, part));
        } else {
            String stands = part.where()
                    .status()
                    .map(status -> "; it stands at '" + status.code() + "'" + since(part))
                    .orElse("");
            asked.add(ObstacleKind.NOT_IN, id, who + "has neither signed nor joined" + stands, source(id, part));
        }
    }

    private static String since(Part part) {
        return part.where()
                .since()
                .map(LocalDate::toString)
                .map(day -> " since " + day)
                .orElse("");
    }

    private JsonPointer source(String id, Part part) {
        return part.where().source().orElseGet(() -> parties.pointer(id));
    }
}
