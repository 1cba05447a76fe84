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

/** What is odd about each entry of the record, and which version was current when. */
final class RecordIndex {

    private static final int DEPTH = 2;
    private static final int DEPTH_IN_A_PARTY = 4;

    private final Participations participations;
    private final Map<JsonPointer, List<Irregularity>> odd = new HashMap<>();

    RecordIndex(Participations participations) {
        this.participations = participations;
        for (Irregularity irregularity : participations.irregularities()) {
            odd.computeIfAbsent(entry(irregularity.source()), pointer -> new ArrayList<>())
                    .add(irregularity);
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

    Optional<String> versionOn(LocalDate day) {
        return participations.editionOn(day).flatMap(Edition::version);
    }

    /** Whether it is recorded since when there has been a version. */
    boolean hasDatedVersion() {
        return participations.editions().get(0).begins().isPresent();
    }
}
