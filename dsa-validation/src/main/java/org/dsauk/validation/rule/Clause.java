package org.dsauk.validation.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.report.JsonPointer;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Place;

/** One fact and what it must be: a condition of a check, or its demand. */
record Clause<T, V>(Fact<? super T, V> fact, Criterion<? super V> criterion, Answer whereMissing) {

    /** A condition: where the fact is missing, it is not known whether the check applies. */
    static <T, V> Clause<T, V> when(Fact<? super T, V> fact, Criterion<? super V> criterion) {
        return new Clause<>(fact, criterion, criterion.answerToMissing());
    }

    /** A demand: where the fact is missing, it is not met. */
    static <T, V> Clause<T, V> must(Fact<? super T, V> fact, Criterion<? super V> criterion) {
        return new Clause<>(fact, criterion, Answer.NO);
    }

    Answer answer(T subject, LocalDate asOf) {
        Optional<V> value = fact.of(subject);
        return value.isPresent() ? criterion.answer(value.get(), asOf) : whereMissing;
    }

    String sentence(T subject, LocalDate asOf) {
        return fact.of(subject)
                .map(value -> criterion.sentence(fact.name(), value, criterion.answer(value, asOf)))
                .orElseGet(fact::missing);
    }

    JsonPointer pointer(T subject, Place place) {
        return fact.pointer(subject, place);
    }
}
