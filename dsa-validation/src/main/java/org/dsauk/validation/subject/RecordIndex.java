package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.participation.Edition;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.Participations;
import org.dsauk.participation.PartyStep;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.report.JsonPointer;

/** What is odd about each entry of the record, and which version was current when. */
final class RecordIndex {

    private static final int DEPTH = 2;
    private static final int DEPTH_IN_A_PARTY = 4;

    private final Participations participations;
    private final Map<JsonPointer, List<Irregularity>> odd = new HashMap<>();
    private final Map<JsonPointer, List<PartyStep>> steps = new HashMap<>();
    private final Map<String, Optional<LocalDate>> invited = new HashMap<>();

    RecordIndex(Participations participations) {
        this.participations = participations;
        for (Irregularity irregularity : participations.irregularities()) {
            odd.computeIfAbsent(entry(irregularity.source()), pointer -> new ArrayList<>())
                    .add(irregularity);
        }
        for (PartyStep step : participations.steps()) {
            steps.computeIfAbsent(step.source(), pointer -> new ArrayList<>()).add(step);
        }
    }

    /** The entry of the record of which a pointer may name a member. */
    private static JsonPointer entry(JsonPointer source) {
        JsonPointer entry = source;
        int depth = source.text().startsWith("/parties/") ? DEPTH_IN_A_PARTY : DEPTH;
        while (entry.tokens().size() > depth) {
            entry = entry.parent();
        }
        return entry;
    }

    List<Irregularity> oddAbout(JsonPointer entry) {
        return odd.getOrDefault(entry, List.of());
    }

    /** The steps of parties that one entry of the record comes to; several where a whole group takes it. */
    List<PartyStep> of(JsonPointer entry) {
        return steps.getOrDefault(entry, List.of());
    }

    /** Whether a party was invited, and not only after a day. */
    boolean isInvited(String party, Optional<LocalDate> day) {
        Optional<LocalDate> first = invited.computeIfAbsent(party, this::firstInvitation);
        return first.isPresent() && day.filter(first.get()::isAfter).isEmpty();
    }

    /** An invitation without a day may have come at any time. */
    private Optional<LocalDate> firstInvitation(String party) {
        return participations.steps(party).stream()
                .filter(step -> step.status() == ParticipationStatus.INVITED)
                .map(step -> step.day().orElse(LocalDate.MIN))
                .min(Comparator.naturalOrder());
    }

    /** Whether whoever joins a version is bound by the one that is current on a day; any does before the first one. */
    Answer wasCurrent(String version, LocalDate day) {
        return participations
                .editionOn(day)
                .flatMap(Edition::version)
                .map(current -> Answer.of(participations.coverEachOther(version, current)))
                .orElse(Answer.YES);
    }

    /** Whether it is recorded since when there has been a version. */
    boolean hasDatedVersion() {
        return participations.editions().get(0).begins().isPresent();
    }
}
