package org.dsauk.validation.rule;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.dsauk.validation.subject.Answer;

/** A criterion whose sentence is: the fact, its value, what the value does. */
record Phrase<V>(String yes, String no, BiFunction<? super V, LocalDate, Answer> question) implements Criterion<V> {

    @Override
    public Answer answer(V value, LocalDate asOf) {
        return question.apply(value, asOf);
    }

    @Override
    public String sentence(String fact, V value, Answer answer) {
        String subject = "the " + fact + " " + Criteria.quoted(value) + " ";
        return switch (answer) {
            case YES -> subject + yes;
            case NO -> subject + no;
            case UNKNOWN -> "it is not known whether " + subject + yes;
        };
    }
}
