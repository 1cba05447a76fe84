package org.dsauk.validation.rule;

/**
 * When a check applies to a subject, written once for several rules.
 *
 * @param <T> what a subject is
 * @since 0.1.0
 */
public final class Condition<T> {

    private final Clause<T, ?> clause;

    private Condition(Clause<T, ?> clause) {
        this.clause = clause;
    }

    /**
     * {@return a condition; where the fact is not stated, a subject could not be checked}
     *
     * @param fact what is looked at
     * @param criterion what it must be for a check to apply
     * @param <T> what a subject is
     * @param <V> what is stated
     */
    public static <T, V> Condition<T> condition(Fact<? super T, V> fact, Criterion<? super V> criterion) {
        return new Condition<>(Clause.when(fact, criterion));
    }

    Clause<T, ?> clause() {
        return clause;
    }
}
