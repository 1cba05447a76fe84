package org.dsauk.schedule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dsauk.retention.HeldCopy;

/**
 * What is known of data beside who holds it: about whom it is, and which copy it is.
 *
 * @param people the groups of people, with the wider ones; empty where it is not said
 * @param copy the copy; empty where it is not said
 */
record HeldScope(Set<String> people, Optional<HeldCopy> copy) {

    static final HeldScope ANY = new HeldScope(Set.of(), Optional.empty());

    HeldScope {
        people = Set.copyOf(people);
    }

    /** {@return whether a rule may hold for it} */
    boolean meets(StatedRule rule) {
        Set<String> common = new HashSet<>(rule.populations());
        common.retainAll(people);
        boolean byPeople = rule.populations().isEmpty() || people.isEmpty() || !common.isEmpty();
        return byPeople && (copy.isEmpty() || meets(rule, copy.get()));
    }

    /** The document of the agreement is no data: only a rule that names it holds for it. */
    private static boolean meets(StatedRule rule, HeldCopy copy) {
        return rule.copies().contains(copy) || (rule.copies().isEmpty() && copy != HeldCopy.AGREEMENT_DOCUMENT);
    }

    boolean isDocument() {
        return copy.equals(Optional.of(HeldCopy.AGREEMENT_DOCUMENT));
    }
}
