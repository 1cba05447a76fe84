package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.RetentionHold;

/** Which holds concern which data. */
final class HoldIndex {

    private static final Comparator<RetentionHold> ORDER = Comparator.comparing((RetentionHold hold) -> Words.of(hold))
            .thenComparing(hold -> hold.getStartsOn().orElse(LocalDate.MIN))
            .thenComparing(hold -> hold.getEndsOn().orElse(LocalDate.MAX));

    private final List<RetentionHold> holds;
    private final Holders holders;

    HoldIndex(DataSharingAgreement agreement, Holders holders) {
        this.holds = agreement.getHolds().stream().sorted(ORDER).toList();
        this.holders = holders;
    }

    /** {@return how many holds there are} */
    int count() {
        return holds.size();
    }

    /**
     * {@return the holds that concern some data; where it is not said whose or which, also those that name some}
     *
     * @param holder who holds it
     * @param items the item, or several; with the wholes of which they are parts; empty where all
     * @param purpose the purpose; empty where all
     */
    List<RetentionHold> of(Optional<String> holder, Set<String> items, Optional<String> purpose) {
        if (holds.isEmpty()) {
            return List.of();
        }
        Set<String> aliases = new TreeSet<>();
        holder.ifPresent(id -> {
            aliases.add(id);
            aliases.addAll(holders.groupsOf(id));
        });
        Set<String> purposes = new TreeSet<>(purpose.map(List::of).orElse(List.of()));
        List<RetentionHold> found = new ArrayList<>();
        for (RetentionHold hold : holds) {
            if (meet(hold.getHolders(), aliases)
                    && meet(hold.getItems(), items)
                    && meet(hold.getPurposes(), purposes)) {
                found.add(hold);
            }
        }
        return found;
    }

    private static boolean meet(List<String> stated, Set<String> known) {
        return stated.isEmpty() || known.isEmpty() || !Collections.disjoint(stated, known);
    }
}
