package org.dsauk.validation.rule;

import java.time.LocalDate;
import java.util.function.Function;
import org.dsauk.validation.subject.Answer;

/** A criterion whose sentence is given in full and does not show the value. */
record Sentence<V>(String yes, String no, Function<? super V, Answer> question, Function<? super V, String> whom)
        implements Criterion<V> {

    @Override
    public Answer answer(V value, LocalDate asOf) {
        return question.apply(value);
    }

    @Override
    public String sentence(String fact, V value, Answer answer) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no + whom.apply(value);
            case UNKNOWN -> "it is not known whether " + yes + whom.apply(value);
        };
    }
}
