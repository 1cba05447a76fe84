package org.dsauk.validation.rule;

import java.time.LocalDate;
import org.dsauk.validation.subject.Answer;

/** That something is stated, whatever it is. */
record Stated<V>() implements Criterion<V> {

    @Override
    public Answer answer(V value, LocalDate asOf) {
        return Answer.YES;
    }

    @Override
    public Answer answerToMissing() {
        return Answer.NO;
    }

    @Override
    public String sentence(String fact, V value, Answer answer) {
        return "the " + fact + " is stated";
    }
}
