package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.data.DataItem;
import org.dsauk.retention.RetentionHold;
import org.dsauk.tree.Ancestors;

/** What keeps data beyond its time, by whose data it is. */
final class Holds {

    /** Stands for all, where a hold states no holder; nothing has it as its id. */
    private static final String ALL = "";

    private final AgreementIndex index;
    private final List<StatedHold> all = new ArrayList<>();
    private final Holdings<StatedHold> byHolder;
    private final Ancestors wholes;

    Holds(AgreementIndex index) {
        this.index = index;
        for (RetentionHold hold : index.agreement().getHolds()) {
            all.add(new StatedHold(hold, all.size()));
        }
        byHolder = new Holdings<>(all, hold -> bearers(hold.hold().getHolders()));
        wholes = Ancestors.of(index.agreement().getDataItems(), DataItem::getId, DataItem::getPartOf);
    }

    List<StatedHold> all() {
        return all;
    }

    /** The holds that may concern some of the data of a rule. */
    List<StatedHold> on(StatedRetention rule) {
        List<String> holders = rule.rule().getHolders();
        Set<StatedHold> found = new LinkedHashSet<>(holders.isEmpty() ? all : byHolder.of(withAll(bearers(holders))));
        found.removeIf(hold -> !concerns(hold, rule));
        return List.copyOf(found);
    }

    private boolean concerns(StatedHold hold, StatedRetention rule) {
        index.effort().visit();
        return meet(widened(hold.hold().getItems()), widened(rule.rule().getItems()))
                && meet(new HashSet<>(hold.hold().getPurposes()), rule.purposes());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    private Set<String> widened(List<String> items) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.addAll(wholes.withAncestors(item)));
        return ids;
    }

    /** The stated ids and those of the parties that they mean. */
    private List<String> bearers(List<String> holders) {
        if (holders.isEmpty()) {
            return List.of(ALL);
        }
        Set<String> ids = new LinkedHashSet<>(holders);
        index.bodies(holders).forEach(bodies -> bodies.members().forEach(member -> ids.add(member.id())));
        return List.copyOf(ids);
    }

    private static List<String> withAll(List<String> ids) {
        List<String> more = new ArrayList<>(ids);
        more.add(ALL);
        return more;
    }
}
