package org.dsauk.schedule;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.RetentionRule;

/**
 * A retention rule as it stands in its agreement; what limits nothing is empty.
 *
 * @param rule the rule
 * @param index where it stands
 * @param holders who keeps
 * @param items what
 * @param purposes what for
 * @param populations about whom
 * @param copies which copies
 * @param systems in which systems
 */
record StatedRule(
        RetentionRule rule,
        int index,
        Set<String> holders,
        Set<String> items,
        Set<String> purposes,
        Set<String> populations,
        Set<HeldCopy> copies,
        Set<String> systems) {

    static StatedRule of(RetentionRule rule, int index) {
        Set<HeldCopy> copies = EnumSet.noneOf(HeldCopy.class);
        copies.addAll(rule.getCopies());
        return new StatedRule(
                rule,
                index,
                sorted(rule.getHolders()),
                sorted(rule.getItems()),
                sorted(rule.getPurposes()),
                sorted(rule.getPopulations()),
                Collections.unmodifiableSet(copies),
                sorted(rule.getSystems()));
    }

    private static Set<String> sorted(Collection<String> ids) {
        return Collections.unmodifiableSet(new TreeSet<>(ids));
    }

    JsonPointer pointer() {
        return RuleEnds.pointer(index);
    }

    /** {@return whether it is about what is made of the data} */
    boolean isAboutOutputs() {
        return !rule.getOutputs().isEmpty();
    }

    /** {@return whether it is about one of an item and the wholes of which it is a part} */
    boolean isAboutOneOf(List<String> item) {
        return items.isEmpty() || item.stream().anyMatch(items::contains);
    }

    boolean serves(Optional<String> purpose) {
        return purposes.isEmpty() || purpose.isEmpty() || purposes.contains(purpose.get());
    }

    /** {@return whether it may be about data of which it is known, or not, whether it is personal} */
    boolean concerns(Optional<Boolean> personal) {
        return personal.isEmpty()
                || rule.getPersonalData().isEmpty()
                || rule.getPersonalData().equals(personal);
    }

    /** {@return whether something but holder, item and purpose says for what it holds} */
    boolean isLimited() {
        return !populations.isEmpty()
                || !copies.isEmpty()
                || !systems.isEmpty()
                || rule.getPersonalData().isPresent();
    }
}
