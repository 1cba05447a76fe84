package org.dsauk.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.retention.HeldCopy;

/** Which holders have which items for which purposes: recipients what they received, disclosers the original. */
final class Holdings {

    private final Map<Holding.Key, Holding> holdings = new HashMap<>();
    private final Holders holders;
    private final Effort effort;

    Holdings(DataSharingAgreement agreement, Holders holders, Effort effort) {
        this.holders = holders;
        this.effort = effort;
        agreement.getFlows().forEach(this::add);
    }

    /** {@return what all have, that of which most is said first; the same whatever the order of flows} */
    List<Holding> all() {
        return holdings.values().stream()
                .sorted(Comparator.comparing(Holding::key))
                .toList();
    }

    /** {@return what a holder has; of everybody where it is not said who} */
    List<Holding> of(Optional<String> holder) {
        return all().stream()
                .filter(holding -> holder.isEmpty() || holding.key().holder().equals(holder))
                .toList();
    }

    private void add(DataFlow flow) {
        Set<String> from = holders.members(flow.getDisclosers());
        Set<String> to = holders.members(flow.getRecipients());
        for (String holder : from) {
            if (sharesWithAnother(holder, to)) {
                add(holder, flow, HeldCopy.ORIGINAL);
            }
        }
        for (String holder : to) {
            if (sharesWithAnother(holder, from)) {
                add(holder, flow, HeldCopy.RECEIVED);
            }
        }
    }

    /** Nobody sends to itself; where the other side is not named, it is somebody else. */
    private static boolean sharesWithAnother(String holder, Set<String> others) {
        return others.size() != 1 || !others.contains(holder);
    }

    private void add(String holder, DataFlow flow, HeldCopy copy) {
        Set<String> sent = new TreeSet<>(flow.getItems());
        sent.removeAll(flow.getExcludedItems());
        if (sent.isEmpty() && !flow.getItems().isEmpty()) {
            return;
        }
        for (Optional<String> item : orAll(sent)) {
            for (Optional<String> purpose : orAll(flow.getPurposes())) {
                Holding.Key key = new Holding.Key(Optional.of(holder), item, purpose);
                if (!effort.step() || (!holdings.containsKey(key) && !effort.holding())) {
                    return;
                }
                Holding holding = holdings.computeIfAbsent(key, Holding::new);
                holding.add(copy);
                holding.addSystems(flow.getSystems());
            }
        }
    }

    /** {@return each of some ids, or one empty one that stands for all} */
    static List<Optional<String>> orAll(Collection<String> ids) {
        List<Optional<String>> some = new ArrayList<>();
        new TreeSet<>(ids).forEach(id -> some.add(Optional.of(id)));
        return some.isEmpty() ? List.of(Optional.empty()) : some;
    }
}
