package org.dsauk.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.dsauk.report.RuleInfo;

/**
 * What the law, a code or good practice demands, under one permanent id.
 *
 * @param id the permanent id, such as {@code DSA-LAW-002}
 * @param title the demand as a sentence
 * @param checks what is checked; the first check is the main one
 */
public record Rule(String id, String title, List<Check<?>> checks) {

    /** Copies the checks. */
    public Rule {
        checks = List.copyOf(checks);
    }

    /**
     * {@return the beginning of a rule}
     *
     * @param id the permanent id, such as {@code DSA-LAW-002}
     * @param title the demand as a sentence
     */
    public static RuleBuilder rule(String id, String title) {
        return new RuleBuilder(new Rule(id, title, List.of()));
    }

    /** {@return the beginning of a further check under the same id, with its own nature, weight and subjects} */
    public RuleBuilder and() {
        return new RuleBuilder(this);
    }

    /** {@return what the rule demands, how much it weighs and what it rests on} */
    public RuleInfo info() {
        return new RuleInfo(id, title, checks.stream().map(Check::info).toList());
    }

    Rule with(Check<?> check) {
        List<Check<?>> more = new ArrayList<>(checks);
        more.add(check);
        return new Rule(id, title, more);
    }
}
