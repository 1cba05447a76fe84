package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.limit.Output;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.RetentionRule;

/** Which outputs have a retention rule: one that names them, or one of their makers about derived data. */
final class RetentionOfOutputs {

    private final AgreementIndex index;
    private final Set<String> named = new HashSet<>();
    private final Holdings<StatedRetention> byHolder;

    RetentionOfOutputs(List<StatedRetention> rules, AgreementIndex index) {
        this.index = index;
        rules.forEach(rule -> named.addAll(rule.rule().getOutputs()));
        byHolder = new Holdings<>(
                rules.stream().filter(rule -> isAboutDerivedData(rule.rule())).toList(),
                rule -> RetentionIndex.orAll(rule.rule().getHolders()));
    }

    private static boolean isAboutDerivedData(RetentionRule rule) {
        return rule.getOutputs().isEmpty()
                && (rule.getCopies().isEmpty() || rule.getCopies().contains(HeldCopy.DERIVED))
                && rule.getPersonalData().orElse(true);
    }

    /** Whether one rule or more cover what every maker keeps. */
    boolean cover(Output output) {
        if (named.contains(output.getId()) || isCovered(output, RetentionIndex.orAll(List.of()))) {
            return true;
        }
        List<Bodies> makers = index.bodies(output.getBy());
        return !makers.isEmpty()
                && Bodies.coverAll(makers, member -> Answer.YES, aliases -> Answer.of(isCovered(output, aliases)))
                                .answer()
                        == Answer.YES;
    }

    private boolean isCovered(Output output, List<String> holders) {
        for (StatedRetention rule : byHolder.of(holders)) {
            index.effort().visit();
            if (output.getItems().isEmpty() ? rule.items().isEmpty() : rule.isAboutOneOf(output.getItems())) {
                return true;
            }
        }
        return false;
    }
}
