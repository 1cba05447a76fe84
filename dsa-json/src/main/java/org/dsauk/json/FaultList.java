package org.dsauk.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.TextPosition;
import tools.jackson.core.JsonParser;

/** Collects the faults of a document, at most as many as somebody could want to read. */
final class FaultList implements FaultSink {

    private static final int MOST = 1_000;

    private final boolean strict;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<JsonPointer> unreadElements = new HashSet<>();
    private boolean mayHaveLoneSurrogates;
    private int more;

    FaultList(boolean strict) {
        this.strict = strict;
    }

    /** A fault with the place of its byte, which is negative where only the pointer is known. */
    private record Entry(JsonFault fault, JsonPointer pointer, long offset, String message) {}

    @Override
    public void fault(JsonFault fault, JsonPointer pointer, JsonParser parser, String message) {
        add(fault, pointer, parser.currentTokenLocation().getByteOffset(), message);
    }

    void add(JsonFault fault, JsonPointer pointer, long offset, String message) {
        if (entries.size() < MOST) {
            entries.add(new Entry(fault, pointer, offset, message));
        } else {
            more++;
        }
    }

    @Override
    public void unreadElement(JsonPointer pointer) {
        unreadElements.add(pointer);
    }

    @Override
    public boolean mayHaveLoneSurrogates() {
        return mayHaveLoneSurrogates;
    }

    void mayHaveLoneSurrogates(boolean value) {
        mayHaveLoneSurrogates = value;
    }

    boolean hasAny() {
        return !entries.isEmpty();
    }

    Set<JsonPointer> unreadElements() {
        return Set.copyOf(unreadElements);
    }

    /** The faults as findings, each with its line and column. */
    List<Finding> findings(Locator locator) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Set<JsonPointer> withoutOffset = entries.stream()
                .filter(entry -> entry.offset() < 0)
                .map(Entry::pointer)
                .collect(Collectors.toSet());
        Map<JsonPointer, Locator.Place> places = locator.places(withoutOffset, Set.of());
        Map<Long, TextPosition> positions = locator.positions(
                entries.stream().map(entry -> offset(entry, places)).toList());
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : entries) {
            findings.add(finding(entry, Optional.ofNullable(positions.get(offset(entry, places)))));
        }
        if (more > 0) {
            findings.add(manyMore());
        }
        return List.copyOf(findings);
    }

    private static long offset(Entry entry, Map<JsonPointer, Locator.Place> places) {
        Locator.Place place = places.get(entry.pointer());
        return entry.offset() >= 0 || place == null ? entry.offset() : place.offset();
    }

    private Finding manyMore() {
        String message = "there are " + more + " more faults, which are not listed";
        return finding(new Entry(JsonFault.LIMIT, JsonPointer.ROOT, 0, message), Optional.empty());
    }

    private Finding finding(Entry entry, Optional<TextPosition> position) {
        JsonFault fault = entry.fault();
        Severity severity = strict ? Severity.ERROR : fault.severity();
        return new Finding(
                fault.id(),
                severity,
                Nature.INTEGRITY,
                entry.pointer(),
                position,
                entry.message(),
                fault.remedy(),
                List.of());
    }
}
