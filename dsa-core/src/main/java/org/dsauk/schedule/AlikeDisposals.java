package org.dsauk.schedule;

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

/**
 * Disposals that say the same of every holder, item, purpose and copy that is named.
 *
 * @param first one of them
 * @param names the names of holders, of items or outputs, of purposes and of copies; nothing else is among them
 */
record AlikeDisposals(ScheduledDisposal first, List<Set<String>> names) {

    AlikeDisposals {
        names = List.copyOf(names);
    }

    /** {@return as few as come of joining one kind of name after the other, in the order of the disposals} */
    static Collection<AlikeDisposals> of(List<ScheduledDisposal> disposals) {
        Collection<AlikeDisposals> all =
                disposals.stream().map(AlikeDisposals::of).toList();
        for (int kind = 3; kind >= 0; kind--) {
            all = joined(all, kind);
        }
        return all;
    }

    private static AlikeDisposals of(ScheduledDisposal disposal) {
        return new AlikeDisposals(
                disposal,
                List.of(
                        one(disposal.holder(), "all"),
                        one(disposal.output().or(disposal::item), whole(disposal)),
                        one(disposal.purpose(), "all purposes"),
                        one(disposal.copy().map(Code::code), "")));
    }

    private static String whole(ScheduledDisposal disposal) {
        return disposal.copy().equals(Optional.of(HeldCopy.AGREEMENT_DOCUMENT)) ? "the agreement" : "all that is held";
    }

    private static Set<String> one(Optional<String> name, String all) {
        return new TreeSet<>(Set.of(name.orElse(all)));
    }

    private static Collection<AlikeDisposals> joined(Collection<AlikeDisposals> all, int kind) {
        Map<List<Object>, AlikeDisposals> found = new LinkedHashMap<>();
        for (AlikeDisposals each : all) {
            found.merge(each.without(kind), each, (one, other) -> one.with(kind, other.names.get(kind)));
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

    private AlikeDisposals with(int kind, Set<String> more) {
        List<Set<String>> all = new ArrayList<>(names);
        Set<String> joined = new TreeSet<>(all.get(kind));
        joined.addAll(more);
        all.set(kind, joined);
        return new AlikeDisposals(first, all);
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
