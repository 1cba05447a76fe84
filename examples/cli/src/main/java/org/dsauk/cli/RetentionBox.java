package org.dsauk.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dsauk.model.Code;
import org.dsauk.retention.HeldCopy;
import org.dsauk.schedule.ScheduledDisposal;

/**
 * Entries of a schedule that say the same of every holder, item, purpose and copy that is named.
 *
 * @param first one of the entries
 * @param names the names of holders, of items or outputs, of purposes and of copies; nothing else is among the entries
 */
record RetentionBox(ScheduledDisposal first, List<Set<String>> names) {

    RetentionBox {
        names = List.copyOf(names);
    }

    /** {@return as few boxes as come of joining one kind of name after the other, in the order of the entries} */
    static Collection<RetentionBox> of(List<ScheduledDisposal> entries) {
        Collection<RetentionBox> boxes = entries.stream().map(RetentionBox::of).toList();
        for (int kind = 3; kind >= 0; kind--) {
            boxes = joined(boxes, kind);
        }
        return boxes;
    }

    private static RetentionBox of(ScheduledDisposal entry) {
        return new RetentionBox(
                entry,
                List.of(
                        one(entry.holder(), "all"),
                        one(entry.output().or(entry::item), whole(entry)),
                        one(entry.purpose(), "all purposes"),
                        one(entry.copy().map(Code::code), "")));
    }

    private static String whole(ScheduledDisposal entry) {
        return entry.copy().equals(Optional.of(HeldCopy.AGREEMENT_DOCUMENT)) ? "the agreement" : "all that is held";
    }

    private static Set<String> one(Optional<String> name, String all) {
        return new TreeSet<>(Set.of(name.orElse(all)));
    }

    private static Collection<RetentionBox> joined(Collection<RetentionBox> boxes, int kind) {
        Map<List<Object>, RetentionBox> found = new LinkedHashMap<>();
        for (RetentionBox box : boxes) {
            found.merge(box.without(kind), box, (one, other) -> one.with(kind, other.names.get(kind)));
        }
        return found.values();
    }

    private List<Object> without(int kind) {
        List<Object> rest = new ArrayList<>(names);
        rest.set(kind, kind);
        rest.addAll(List.of(
                first.source(),
                first.output().isPresent(),
                first.end(),
                first.review(),
                first.disposal(),
                first.certificate(),
                first.notes()));
        return rest;
    }

    private RetentionBox with(int kind, Set<String> more) {
        List<Set<String>> all = new ArrayList<>(names);
        Set<String> joined = new TreeSet<>(all.get(kind));
        joined.addAll(more);
        all.set(kind, joined);
        return new RetentionBox(first, all);
    }

    String holders() {
        return String.join(", ", names.get(0));
    }

    String data() {
        String copies = String.join(", ", names.get(3));
        return String.join(", ", names.get(1)) + (copies.isEmpty() ? "" : " [" + copies + "]");
    }

    String purposes() {
        return String.join(", ", names.get(2));
    }
}
