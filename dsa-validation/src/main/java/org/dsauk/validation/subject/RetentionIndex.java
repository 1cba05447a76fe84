package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.flow.DataFlow;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.retention.RetentionRule;
import org.dsauk.scope.SharedItem;

/** Retention rules by whom they bind and by what they are about, so that no search goes through them all. */
final class RetentionIndex {

    /** Stands for all, where a rule states no holder or no item; nothing has it as its id. */
    private static final String ALL = "";

    private final AgreementIndex index;
    private final List<StatedRetention> all = new ArrayList<>();
    private final Map<String, StatedRetention> byId = new HashMap<>();
    private final Holdings<StatedRetention> byHolder;
    private final Holdings<StatedRetention> byItem;
    private final RetentionScopes scopes;
    private final Map<StatedRetention, StatedRetention> contradicted;
    private final RetentionCircles circles;
    private final RetentionOfOutputs outputs;
    private final Map<String, List<PurposeKind>> purposes = new HashMap<>();

    /** By the lists of ids of parties and groups, each of which is made once. */
    private final IdentityHashMap<List<String>, Boolean> withTheirOwn = new IdentityHashMap<>();

    private final IdentityHashMap<List<String>, Boolean> withOneForAll = new IdentityHashMap<>();

    /** What is without a rule in a flow at all who have no rules of their own. */
    private final IdentityHashMap<SharedFlow, Coverage> ofNobodysOwn = new IdentityHashMap<>();

    RetentionIndex(AgreementIndex index) {
        this.index = index;
        for (RetentionRule rule : index.agreement().getRetention()) {
            StatedRetention stated = new StatedRetention(rule, all.size(), index);
            all.add(stated);
            byId.putIfAbsent(rule.getId(), stated);
        }
        List<StatedRetention> ofReceived =
                all.stream().filter(StatedRetention::isAboutReceivedData).toList();
        byHolder = new Holdings<>(ofReceived, rule -> orAll(rule.rule().getHolders()));
        byItem = new Holdings<>(ofReceived, rule -> orAll(rule.rule().getItems()));
        scopes = new RetentionScopes(index.agreement());
        contradicted = new RetentionContradictions(index.effort()).of(all);
        circles = new RetentionCircles(all);
        outputs = new RetentionOfOutputs(all, index);
        index.agreement().getPurposes().forEach(purpose -> purposes.putIfAbsent(purpose.getId(), purpose.getKinds()));
    }

    static List<String> orAll(List<String> stated) {
        return stated.isEmpty() ? List.of(ALL) : stated;
    }

    List<StatedRetention> all() {
        return all;
    }

    Optional<StatedRetention> find(String id) {
        index.effort().lookUp();
        return Optional.ofNullable(byId.get(id));
    }

    Optional<StatedRetention> contradicted(StatedRetention rule) {
        return Optional.ofNullable(contradicted.get(rule));
    }

    List<PurposeKind> kindsOf(String purpose) {
        return purposes.getOrDefault(purpose, List.of());
    }

    RetentionOfOutputs outputs() {
        return outputs;
    }

    boolean leadsInACircle(StatedRetention rule) {
        return circles.contain(rule);
    }

    /** Which personal data of a flow some of its recipients keep without a rule that says how long. */
    Coverage withoutRule(FlowSide side) {
        if (side.controllers().stream().allMatch(member -> keepsAll(member.aliases()))) {
            return Coverage.complete(false);
        }
        if (side.controllers().stream().noneMatch(member -> hasItsOwn(member.aliases()))
                && byHolder.of(side.bodies().id()).isEmpty()) {
            return ofNobodysOwn.computeIfAbsent(side.flow(), flow -> find(side));
        }
        return find(side);
    }

    /** Whether somebody has rules beside those that bind everybody. */
    private boolean hasItsOwn(List<String> aliases) {
        return withTheirOwn.computeIfAbsent(aliases, ids -> byHolder.count(ids) > 0);
    }

    /** Whether one rule keeps all data of those who go by some ids, whatever it is. */
    private boolean keepsAll(List<String> aliases) {
        return withOneForAll.computeIfAbsent(
                aliases, ids -> byHolder.of(withAll(ids)).stream().anyMatch(RetentionIndex::isForAll));
    }

    private static boolean isForAll(StatedRetention rule) {
        return rule.items().isEmpty() && rule.purposes().isEmpty() && rule.isUnlimited();
    }

    private Coverage find(FlowSide side) {
        List<String> lacking = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        SharedItem.Carriers items = personalItems(side);
        if (!items.isComplete()) {
            unknown.add("parts that were too many to look at");
        }
        for (SharedItem item : items.found()) {
            Coverage kept =
                    side.coverEach(aliases -> covers(aliases, side.flow().flow(), item));
            if (kept.answer() == Answer.NO && ItemKinds.isPersonal(item) == Answer.YES) {
                lacking.addAll(named(item, kept.lacking(), side));
            } else if (kept.answer() != Answer.YES) {
                unknown.add(item.id());
            }
        }
        return new Coverage(false, lacking, unknown);
    }

    /** What is or may be personal data; where parts of an item are, these in its place. */
    private SharedItem.Carriers personalItems(FlowSide side) {
        return SharedItem.carriers(
                side.flow().items().stream()
                        .filter(item -> !isCovered(side, item))
                        .toList(),
                item -> ItemKinds.isPersonal(item) != Answer.NO,
                part -> ItemKinds.isPersonal(part) == Answer.YES);
    }

    private boolean isCovered(FlowSide side, SharedItem item) {
        return !item.parts().isEmpty()
                && side.coverEach(aliases -> covers(aliases, side.flow().flow(), item))
                                .answer()
                        == Answer.YES;
    }

    private static List<String> named(SharedItem item, List<String> lacking, FlowSide side) {
        if (lacking.size() == side.controllers().size()) {
            return List.of(item.id());
        }
        return lacking.stream().map(member -> item.id() + " of " + member).toList();
    }

    /** Whether rules say for every purpose of a flow how long those who go by some ids keep an item. */
    private Answer covers(List<String> aliases, DataFlow flow, SharedItem item) {
        List<StatedRetention> found = rules(aliases, flow, item.withWholes());
        if (found.isEmpty()) {
            return Answer.NO;
        }
        if (found.stream()
                .anyMatch(rule -> rule.isUnlimited() && rule.purposes().isEmpty())) {
            return Answer.YES;
        }
        Answer answer = Answer.YES;
        for (String purpose : flow.getPurposes().isEmpty() ? List.of(ALL) : flow.getPurposes()) {
            Answer one = scopes.cover(
                    found.stream()
                            .filter(rule -> purpose.equals(ALL) || rule.serves(purpose))
                            .toList(),
                    flow,
                    item.item());
            if (one == Answer.NO) {
                return Answer.NO;
            }
            answer = one == Answer.UNKNOWN ? one : answer;
        }
        return answer;
    }

    /** The rules of those who hold an item: of theirs and those of the item, the shorter list is searched. */
    private List<StatedRetention> rules(List<String> aliases, DataFlow flow, List<String> item) {
        List<String> holders = withAll(aliases);
        List<String> data = withAll(item);
        boolean fewer = byHolder.count(holders) <= byItem.count(data);
        List<StatedRetention> found = new ArrayList<>();
        for (StatedRetention rule : fewer ? byHolder.of(holders) : byItem.of(data)) {
            index.effort().visit();
            if (rule.binds(aliases) && rule.isAboutOneOf(item) && rule.servesOneOf(flow.getPurposes())) {
                found.add(rule);
            }
        }
        return found;
    }

    private static List<String> withAll(List<String> ids) {
        List<String> more = new ArrayList<>(ids);
        more.add(ALL);
        return more;
    }
}
