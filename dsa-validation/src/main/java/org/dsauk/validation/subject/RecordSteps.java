package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.participation.Edition;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.Participations;
import org.dsauk.report.JsonPointer;

/** The steps of the parties into, within and out of the agreement, and what is odd about each. */
final class RecordSteps {

    private static final int DEPTH = 2;

    private final Participations participations;
    private final Map<JsonPointer, List<Irregularity>> odd = new HashMap<>();

    RecordSteps(Participations participations) {
        this.participations = participations;
        for (Irregularity irregularity : participations.irregularities()) {
            odd.computeIfAbsent(entry(irregularity.source()), pointer -> new ArrayList<>())
                    .add(irregularity);
        }
    }

    /** The entry of the record of which a pointer may name a member. */
    private static JsonPointer entry(JsonPointer source) {
        JsonPointer entry = source;
        while (entry.tokens().size() > DEPTH) {
            entry = entry.parent();
        }
        return entry;
    }

    List<Irregularity> oddAbout(JsonPointer entry) {
        return odd.getOrDefault(entry, List.of());
    }

    Optional<String> versionOn(LocalDate day) {
        return participations.editionOn(day).flatMap(Edition::version);
    }
}
