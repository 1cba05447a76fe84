package org.dsauk.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dsauk.validation.subject.Subjects;

/**
 * The second half of a check: when it applies, what it demands and what to do about a breach.
 *
 * @param <T> what a subject is
 */
public final class Demands<T> {

    private final Rule rule;
    private final Terms terms;
    private final Subjects<T> subjects;
    private final List<Clause<T, ?>> conditions = new ArrayList<>();
    private final List<Clause<T, ?>> demands = new ArrayList<>();

    Demands(Rule rule, Terms terms, Subjects<T> subjects) {
        this.rule = rule;
        this.terms = terms;
        this.subjects = subjects;
    }

    /**
     * {@return this, for subjects of which something is so; where that is not stated, they could not be checked}
     *
     * @param fact what is looked at
     * @param criterion what it must be for the check to apply
     * @param <V> what is stated
     */
    public <V> Demands<T> when(Fact<? super T, V> fact, Criterion<? super V> criterion) {
        conditions.add(Clause.when(fact, criterion));
        return this;
    }

    /**
     * {@return this, for subjects of which something is so; where that is not stated, they could not be checked}
     *
     * @param condition what must be so for the check to apply
     */
    public Demands<T> when(Condition<T> condition) {
        conditions.add(condition.clause());
        return this;
    }

    /**
     * {@return this, with a demand; where nothing is stated, it is not met}
     *
     * @param fact what is looked at
     * @param criterion what it must be
     * @param <V> what is stated
     */
    public <V> Demands<T> must(Fact<? super T, V> fact, Criterion<? super V> criterion) {
        demands.add(Clause.must(fact, criterion));
        return this;
    }

    /**
     * {@return the rule with this check}
     *
     * @param remedy what to do about a breach
     */
    public Rule else_(Function<? super T, String> remedy) {
        return rule.with(new Check<>(terms, subjects, conditions, demands, remedy));
    }
}
