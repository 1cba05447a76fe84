package org.dsauk.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.limit.Output;
import org.dsauk.model.Code;
import org.dsauk.retention.RetentionHold;
import org.dsauk.tree.Ancestors;

/** Makes the entries of a schedule; what is the same for several is worked out once. */
final class Entries {

    private record Dated(int rule, Optional<String> replacement, List<RetentionHold> holds) {}

    private final List<StatedRule> rules;
    private final Facts facts;
    private final WorkingDays workingDays;
    private final HoldIndex holds;
    private final Ancestors wholes;
    private final Effort effort;
    private final Map<String, Set<String>> itemsOfOutputs = new HashMap<>();
    private final Map<Optional<String>, RuleEnds> ends = new HashMap<>();
    private final Map<Dated, RuleDates> dates = new HashMap<>();
    private final Map<Slot, ScheduledDisposal> made = new LinkedHashMap<>();

    Entries(
            DataSharingAgreement agreement,
            List<StatedRule> rules,
            Holders holders,
            EventDates events,
            WorkingDays workingDays,
            Effort effort) {
        this.rules = rules;
        this.facts = new Facts(agreement, events);
        this.workingDays = workingDays;
        this.holds = new HoldIndex(agreement, holders);
        this.wholes = Ancestors.of(agreement.getDataItems(), DataItem::getId, DataItem::getPartOf);
        this.effort = effort;
        for (Output output : agreement.getOutputs()) {
            itemsOfOutputs.putIfAbsent(output.getId(), new TreeSet<>(output.getItems()));
        }
    }

    /** {@return an item and the wholes of which it is a part} */
    List<String> withWholes(String item) {
        return wholes.withAncestors(item);
    }

    void add(Slot slot, List<String> notes) {
        if (!made.containsKey(slot) && effort.steps(1 + holds.count()) && effort.entry()) {
            made.put(slot, entry(slot, notes));
        }
    }

    private ScheduledDisposal entry(Slot slot, List<String> notes) {
        StatedRule rule = rules.get(slot.rule());
        List<RetentionHold> found = holds.of(slot.holder(), items(slot, rule), slot.purpose());
        Optional<String> replacement = slot.item().flatMap(facts::replacementOf);
        RuleDates of = dates.computeIfAbsent(new Dated(slot.rule(), replacement, found), this::dates);
        List<String> all = new ArrayList<>(limits(rule));
        all.addAll(notes);
        found.stream()
                .filter(HoldCheck::isUpsideDown)
                .map(hold -> Words.of(hold) + " ends before it begins, so that it holds on no day")
                .forEach(all::add);
        return new ScheduledDisposal(
                slot.holder(),
                slot.item(),
                slot.output(),
                slot.purpose(),
                slot.copy(),
                rule.rule(),
                rule.pointer(),
                of.end(),
                of.review(),
                of.disposal(),
                of.certificate(),
                found,
                all);
    }

    private Set<String> items(Slot slot, StatedRule rule) {
        Set<String> named = new TreeSet<>(slot.item()
                .map(List::of)
                .orElseGet(() -> slot.output().isPresent() ? List.of() : List.copyOf(rule.items())));
        slot.output().ifPresent(id -> named.addAll(itemsOfOutputs.getOrDefault(id, Set.of())));
        Set<String> all = new HashSet<>();
        named.forEach(id -> all.addAll(wholes.withAncestors(id)));
        return all;
    }

    private RuleDates dates(Dated wanted) {
        RuleEnds of = ends.computeIfAbsent(
                wanted.replacement(),
                item -> new RuleEnds(rules.stream().map(StatedRule::rule).toList(), ending(item)));
        return RuleDates.of(
                rules.get(wanted.rule()).rule(), wanted.rule(), of, ending(wanted.replacement()), wanted.holds());
    }

    private Ending ending(Optional<String> replacement) {
        return new Ending(facts, replacement, workingDays);
    }

    private static List<String> limits(StatedRule rule) {
        List<String> notes = new ArrayList<>();
        only(notes, "only for the people of ", rule.populations());
        only(notes, "only in the system ", rule.systems());
        rule.rule()
                .getPersonalData()
                .ifPresent(personal -> notes.add(personal ? "only personal data" : "only data that is not personal"));
        return notes;
    }

    private static void only(List<String> notes, String what, Set<String> ids) {
        if (!ids.isEmpty()) {
            notes.add(what + String.join(", ", ids));
        }
    }

    /** {@return the entries, those with a day first and in its order} */
    List<ScheduledDisposal> inOrder() {
        List<ScheduledDisposal> all = new ArrayList<>(made.values());
        all.sort(Comparator.comparingInt((ScheduledDisposal entry) -> rank(entry.disposal()))
                .thenComparing(entry ->
                        entry.disposal().day().map(day -> day.toEpochDay()).orElse(0L))
                .thenComparing(entry -> text(entry.holder()))
                .thenComparing(entry -> text(entry.item()))
                .thenComparing(entry -> text(entry.output()))
                .thenComparing(entry -> text(entry.purpose()))
                .thenComparing(entry -> text(entry.copy().map(Code::code)))
                .thenComparing(entry -> entry.rule().getId())
                .thenComparing(entry -> entry.end().reason()));
        return all;
    }

    private static int rank(DueDate due) {
        if (due instanceof DueDate.On) {
            return 0;
        }
        if (due instanceof DueDate.Held) {
            return 1;
        }
        return due instanceof DueDate.Never ? 2 : 3;
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }
}
