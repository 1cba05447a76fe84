package org.dsauk.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.limit.Output;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.RetentionRule;

/** Finds which rules say how long which holders keep what. */
final class Scheduling {

    private record Reached(int rule, String holder) {}

    private final DataSharingAgreement agreement;
    private final List<StatedRule> rules = new ArrayList<>();
    private final Holders holders;
    private final Entries entries;
    private final Effort effort;
    private final Map<String, Optional<Boolean>> personal = new HashMap<>();
    private final Map<Optional<String>, List<StatedRule>> rulesOf = new HashMap<>();
    private final Set<Reached> reached = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();

    Scheduling(
            DataSharingAgreement agreement,
            Holders holders,
            EventDates events,
            WorkingDays workingDays,
            Effort effort) {
        this.agreement = agreement;
        this.holders = holders;
        this.effort = effort;
        for (RetentionRule rule : agreement.getRetention()) {
            rules.add(StatedRule.of(rule, rules.size()));
        }
        agreement.getDataItems().forEach(item -> personal.putIfAbsent(item.getId(), isPersonal(item)));
        entries = new Entries(agreement, rules, holders, events, workingDays, effort);
    }

    List<ScheduledDisposal> entries() {
        return entries.inOrder();
    }

    /** Data about nobody who lives is not personal (UK GDPR Article 4(1)(1); DPA 2018 section 3). */
    private static Optional<Boolean> isPersonal(DataItem item) {
        boolean ofNobody =
                !item.getSubjects().isEmpty() && item.getSubjects().stream().noneMatch(DataSubject::isLivingIndividual);
        return ofNobody ? Optional.of(false) : item.getIdentifiability().map(Identifiability::isPersonalData);
    }

    /** Adds what the rules say of something that is held. */
    void add(Holding holding, HeldScope scope, List<String> notes) {
        if (!effort.mayGoOn()) {
            return;
        }
        List<Candidate> all = candidates(holding, scope);
        for (Candidate candidate : all) {
            int rule = candidate.rule().index();
            used.add(rule);
            holding.key().holder().ifPresent(holder -> reached.add(new Reached(rule, holder)));
        }
        Candidates candidates = new Candidates(all);
        for (Candidate candidate : candidates.remaining()) {
            List<String> more = new ArrayList<>(notes);
            more.addAll(candidates.notes(candidate));
            addSlots(holding, scope, candidate.rule(), more);
        }
    }

    private List<Candidate> candidates(Holding holding, HeldScope scope) {
        Holding.Key key = holding.key();
        List<String> item = key.item().map(entries::withWholes).orElse(List.of());
        Optional<Boolean> known = key.item().flatMap(id -> personal.getOrDefault(id, Optional.empty()));
        List<Candidate> found = new ArrayList<>();
        for (StatedRule rule : rulesOf.computeIfAbsent(key.holder(), this::rulesOf)) {
            if (effort.step()
                    && (item.isEmpty() || rule.isAboutOneOf(item))
                    && rule.serves(key.purpose())
                    && rule.concerns(known)
                    && scope.meets(rule)
                    && holding.mayBeIn(rule.systems())
                    && !copies(holding, scope, rule).isEmpty()) {
                found.add(Candidate.of(rule, key, item, scope));
            }
        }
        return found;
    }

    private List<StatedRule> rulesOf(Optional<String> holder) {
        Set<String> aliases = new TreeSet<>();
        holder.ifPresent(id -> {
            aliases.add(id);
            aliases.addAll(holders.groupsOf(id));
        });
        return rules.stream()
                .sorted(Comparator.comparing(rule -> rule.rule().getId()))
                .filter(rule -> !rule.isAboutOutputs())
                .filter(rule -> holder.isEmpty()
                        || rule.holders().isEmpty()
                        || rule.holders().stream().anyMatch(aliases::contains))
                .toList();
    }

    private void addSlots(Holding holding, HeldScope scope, StatedRule rule, List<String> notes) {
        Holding.Key key = holding.key();
        for (Optional<String> item : orStated(key.item(), rule.items())) {
            for (Optional<String> purpose : orStated(key.purpose(), rule.purposes())) {
                for (Optional<HeldCopy> copy : copies(holding, scope, rule)) {
                    entries.add(new Slot(key.holder(), item, Optional.empty(), purpose, copy, rule.index()), notes);
                }
            }
        }
    }

    private static List<Optional<String>> orStated(Optional<String> known, Set<String> stated) {
        return known.isPresent() ? List.of(known) : Holdings.orAll(stated);
    }

    /** {@return the copies for which a rule holds; one empty one where it names none} */
    private static List<Optional<HeldCopy>> copies(Holding holding, HeldScope scope, StatedRule rule) {
        if (scope.copy().isPresent()) {
            return List.of(scope.copy());
        }
        return rule.copies().isEmpty()
                ? List.of(Optional.empty())
                : rule.copies().stream().filter(holding::has).map(Optional::of).toList();
    }

    /** Adds what no flow shows: the agreement itself, outputs, and holders and data that only a rule names. */
    void addRest() {
        Map<String, Output> outputs = new HashMap<>();
        agreement.getOutputs().forEach(output -> outputs.putIfAbsent(output.getId(), output));
        for (StatedRule rule : rules) {
            if (rule.isAboutOutputs()) {
                rule.rule().getOutputs().forEach(id -> addOutput(rule, id, Optional.ofNullable(outputs.get(id))));
            } else {
                addDocument(rule);
                addNamed(rule);
            }
        }
    }

    private void addOutput(StatedRule rule, String id, Optional<Output> output) {
        Collection<String> makers = output.map(Output::getBy).orElse(List.of());
        Set<String> keepers = holders.members(rule.holders().isEmpty() ? makers : rule.holders());
        Set<String> purposes = new TreeSet<>(output.map(Output::getPurposes).orElse(List.of()));
        if (!rule.purposes().isEmpty()) {
            purposes = rule.purposes();
        }
        for (Optional<String> holder : Holdings.orAll(keepers)) {
            for (Optional<String> purpose : Holdings.orAll(purposes)) {
                Optional<HeldCopy> none = Optional.empty();
                entries.add(
                        new Slot(holder, Optional.empty(), Optional.of(id), purpose, none, rule.index()), List.of());
            }
        }
    }

    private void addDocument(StatedRule rule) {
        if (rule.copies().contains(HeldCopy.AGREEMENT_DOCUMENT)) {
            Set<String> keepers = rule.holders().isEmpty() ? holders.parties() : holders.members(rule.holders());
            for (Optional<String> holder : Holdings.orAll(keepers)) {
                Optional<String> all = Optional.empty();
                entries.add(
                        new Slot(holder, all, all, all, Optional.of(HeldCopy.AGREEMENT_DOCUMENT), rule.index()),
                        List.of());
            }
        }
    }

    private void addNamed(StatedRule rule) {
        Set<HeldCopy> copies = new TreeSet<>(rule.copies());
        copies.remove(HeldCopy.AGREEMENT_DOCUMENT);
        boolean onlyDocument = copies.isEmpty() && !rule.copies().isEmpty();
        if (onlyDocument || (rule.holders().isEmpty() && used.contains(rule.index()))) {
            return;
        }
        for (Optional<String> named : Holdings.orAll(rule.holders())) {
            Collection<String> keepers = named.map(holders::members).orElse(List.of());
            if (keepers.stream().noneMatch(holder -> reached.contains(new Reached(rule.index(), holder)))) {
                Holdings.orAll(keepers).forEach(holder -> addNamed(rule, holder));
            }
        }
    }

    private void addNamed(StatedRule rule, Optional<String> holder) {
        Holding holding = new Holding(new Holding.Key(holder, Optional.empty(), Optional.empty()));
        addSlots(holding, HeldScope.ANY, rule, List.of("no flow of the agreement shows that this is held"));
    }
}
