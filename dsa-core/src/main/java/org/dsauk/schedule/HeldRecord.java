package org.dsauk.schedule;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Population;
import org.dsauk.retention.HeldData;
import org.dsauk.tree.Ancestors;

/** An entry in the record about data that somebody holds. */
final class HeldRecord {

    private final HeldData held;
    private final HeldScope scope;

    HeldRecord(DataSharingAgreement agreement, HeldData held) {
        this.held = held;
        Ancestors wider = Ancestors.of(agreement.getPopulations(), Population::getId, Population::getPartOf);
        Set<String> people = new HashSet<>();
        held.getPopulations().forEach(id -> people.addAll(wider.withAncestors(id)));
        scope = new HeldScope(people, held.getCopy());
    }

    HeldScope scope() {
        return scope;
    }

    List<String> notes() {
        return held.getHolder().isPresent() ? List.of() : List.of("the record does not say who holds it");
    }

    /** {@return what is held: what the entry names, and where it names nothing what the flows show} */
    Collection<Holding> holdings(Holdings flows) {
        Map<Holding.Key, Holding> found = new LinkedHashMap<>();
        List<Holding> shown = scope.isDocument() ? List.of() : flows.of(held.getHolder());
        for (Optional<String> item : Holdings.orAll(held.getItems())) {
            for (Optional<String> purpose : Holdings.orAll(held.getPurposes())) {
                List<Holding.Key> keys = shown.stream()
                        .map(Holding::key)
                        .filter(key -> item.isEmpty() || key.item().equals(item))
                        .filter(key -> purpose.isEmpty() || key.purpose().equals(purpose))
                        .map(key -> new Holding.Key(held.getHolder(), key.item(), key.purpose()))
                        .toList();
                for (Holding.Key key :
                        keys.isEmpty() ? List.of(new Holding.Key(held.getHolder(), item, purpose)) : keys) {
                    found.computeIfAbsent(key, Holding::new);
                }
            }
        }
        return found.values();
    }
}
