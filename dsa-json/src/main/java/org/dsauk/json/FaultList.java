package org.dsauk.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dsauk.kept.DocumentFault;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.TextPosition;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Collects the faults of a document, at most as many as somebody could want to read. */
final class FaultList implements FaultSink {

    private static final int MOST = 1_000;
    private static final int MOST_TEXT = 1 << 20;
    private static final long BY_POINTER = -1;

    private final boolean strict;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<JsonPointer, BitSet> unreadElements = new HashMap<>();
    private boolean mayHaveUnfitCharacters;
    private int textLength;
    private boolean refused;
    private boolean errorAmongMore;
    private int more;
    private long firstMore;

    FaultList(boolean strict) {
        this.strict = strict;
    }

    /** A fault with the place of its byte, which is negative where only the pointer is known. */
    private record Entry(DocumentFault fault, Severity severity, JsonPointer pointer, long offset, String message) {

        static Entry of(DocumentFault fault, JsonPointer pointer, long offset, String message) {
            return new Entry(fault, fault.severity(), pointer, offset, message);
        }

        Entry at(long place) {
            return new Entry(fault, severity, pointer, place, message);
        }
    }

    @Override
    public void fault(DocumentFault fault, Supplier<JsonPointer> pointer, JsonParser parser, Supplier<String> message) {
        boolean ofObject = parser.currentToken() == JsonToken.END_OBJECT;
        long offset = ofObject ? BY_POINTER : parser.currentTokenLocation().getByteOffset();
        refused |= fault == DocumentFault.OTHER_FORMAT;
        if (isFull()) {
            skip(fault, offset);
        } else {
            list(Entry.of(fault, pointer.get(), offset, message.get()));
        }
    }

    /** Takes the fault that ends the reading; it is listed however many there are. */
    void last(DocumentFault fault, long offset, String message) {
        list(Entry.of(fault, JsonPointer.ROOT, offset, message));
    }

    private boolean isFull() {
        return entries.size() >= MOST || textLength >= MOST_TEXT;
    }

    private void list(Entry entry) {
        entries.add(entry);
        textLength += entry.pointer().text().length() + entry.message().length();
    }

    private void skip(DocumentFault fault, long offset) {
        firstMore = more == 0 ? offset : firstMore;
        more++;
        errorAmongMore |= fault.severity() == Severity.ERROR;
    }

    @Override
    public void unreadElements(JsonPointer list, BitSet indices) {
        unreadElements.putIfAbsent(list, indices);
    }

    @Override
    public boolean mayHaveUnfitCharacters() {
        return mayHaveUnfitCharacters;
    }

    void mayHaveUnfitCharacters(boolean value) {
        mayHaveUnfitCharacters = value;
    }

    boolean hasAny() {
        return !entries.isEmpty();
    }

    /** Whether the document cannot be taken for an agreement of this format. */
    boolean hasRefused() {
        return refused;
    }

    Map<JsonPointer, BitSet> unreadElements() {
        return Map.copyOf(unreadElements);
    }

    /** The faults as findings, each with its line and column, in the order of the text. */
    List<Finding> findings(Locator locator) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Entry> located = located(locator);
        Map<Long, TextPosition> positions =
                locator.positions(located.stream().map(Entry::offset).toList());
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : located) {
            findings.add(finding(entry, Optional.ofNullable(positions.get(entry.offset()))));
        }
        return List.copyOf(findings);
    }

    private List<Entry> located(Locator locator) {
        Set<JsonPointer> withoutOffset = entries.stream()
                .filter(entry -> entry.offset() < 0)
                .map(Entry::pointer)
                .collect(Collectors.toSet());
        Map<JsonPointer, Locator.Place> places = locator.places(withoutOffset, Map.of());
        List<Entry> located = new ArrayList<>();
        entries.forEach(entry -> located.add(entry.at(offset(entry, places))));
        located.sort(Comparator.comparingLong(Entry::offset));
        if (more > 0) {
            String message = "there are " + more + " more faults, which are not listed";
            Severity severity = errorAmongMore ? Severity.ERROR : Severity.WARNING;
            located.add(new Entry(DocumentFault.LIMIT, severity, JsonPointer.ROOT, firstMore, message));
        }
        return located;
    }

    private static long offset(Entry entry, Map<JsonPointer, Locator.Place> places) {
        Locator.Place place = places.get(entry.pointer());
        return entry.offset() >= 0 || place == null ? entry.offset() : place.offset();
    }

    private Finding finding(Entry entry, Optional<TextPosition> position) {
        DocumentFault fault = entry.fault();
        Severity severity = strict ? Severity.ERROR : entry.severity();
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
