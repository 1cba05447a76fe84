package org.dsauk.schedule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.retention.RetentionHold;

/** Which holds concern an entry, from a plain list of what belongs to what in {@link ScheduleArbitraries}. */
final class Concerned {

    private static final Map<String, Set<String>> NAMES = Map.of(
            "trust", Set.of("trust", "bodies", "region"),
            "council", Set.of("council", "bodies", "region"),
            "hospital", Set.of("hospital", "bodies", "region"),
            "newcomers", Set.of("newcomers", "region"),
            "record", Set.of("record", "file", "archive"),
            "file", Set.of("file", "archive"),
            "archive", Set.of("archive"),
            "other", Set.of("other"),
            "care", Set.of("care"),
            "planning", Set.of("planning"));

    private Concerned() {}

    static List<RetentionHold> by(List<RetentionHold> holds, ScheduledDisposal entry) {
        return holds.stream().filter(hold -> concerns(hold, entry)).toList();
    }

    private static boolean concerns(RetentionHold hold, ScheduledDisposal entry) {
        List<String> items = entry.item().map(List::of).orElse(entry.rule().getItems());
        return meets(hold.getHolders(), entry.holder().stream().toList())
                && meets(hold.getItems(), items)
                && meets(hold.getPurposes(), entry.purpose().stream().toList());
    }

    /** A hold that names none means all; an entry that says none may be about any. */
    private static boolean meets(List<String> named, List<String> about) {
        return named.isEmpty()
                || about.isEmpty()
                || about.stream().flatMap(id -> NAMES.get(id).stream()).anyMatch(named::contains);
    }
}
