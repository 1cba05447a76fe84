package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.Population;
import org.dsauk.flow.DataFlow;
import org.dsauk.place.DataSystem;
import org.dsauk.tree.Ancestors;

/** Whether retention rules that are limited to some people or systems reach all of them together. */
final class RetentionScopes {

    private final List<String> allPopulations;
    private final List<String> allSystems;
    private final Ancestors populations;

    RetentionScopes(DataSharingAgreement agreement) {
        allPopulations =
                agreement.getPopulations().stream().map(Population::getId).toList();
        allSystems = agreement.getSystems().stream().map(DataSystem::getId).toList();
        populations = Ancestors.of(agreement.getPopulations(), Population::getId, Population::getPartOf);
    }

    /** Whether rules cover an item in a flow; not known where they are limited and the rest is not stated. */
    Answer cover(List<StatedRetention> rules, DataFlow flow, DataItem item) {
        if (rules.isEmpty()) {
            return Answer.NO;
        }
        if (rules.stream().anyMatch(StatedRetention::isUnlimited)) {
            return Answer.YES;
        }
        boolean all =
                reachAll(populations(flow, item), ofPopulations(rules)) || isReached(systems(flow), ofSystems(rules));
        return all ? Answer.YES : Answer.UNKNOWN;
    }

    private List<String> populations(DataFlow flow, DataItem item) {
        if (!flow.getPopulations().isEmpty()) {
            return flow.getPopulations();
        }
        return item.getPopulations().isEmpty() ? allPopulations : item.getPopulations();
    }

    private List<String> systems(DataFlow flow) {
        return flow.getSystems().isEmpty() ? allSystems : flow.getSystems();
    }

    private static Set<String> ofPopulations(List<StatedRetention> rules) {
        Set<String> reached = new HashSet<>();
        rules.stream()
                .filter(rule -> rule.rule().getSystems().isEmpty())
                .forEach(rule -> reached.addAll(rule.rule().getPopulations()));
        return reached;
    }

    private static Set<String> ofSystems(List<StatedRetention> rules) {
        Set<String> reached = new HashSet<>();
        rules.stream()
                .filter(rule -> rule.rule().getPopulations().isEmpty())
                .forEach(rule -> reached.addAll(rule.rule().getSystems()));
        return reached;
    }

    private boolean reachAll(List<String> people, Set<String> reached) {
        return !reached.isEmpty()
                && people.stream()
                        .allMatch(id -> populations.withAncestors(id).stream().anyMatch(reached::contains));
    }

    private static boolean isReached(List<String> systems, Set<String> reached) {
        return !reached.isEmpty() && reached.containsAll(systems);
    }
}
