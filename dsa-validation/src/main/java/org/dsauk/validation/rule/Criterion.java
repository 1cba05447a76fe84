package org.dsauk.validation.rule;

import java.time.LocalDate;
import org.dsauk.validation.subject.Answer;

/**
 * What the value of a fact must be, and how reports say so.
 *
 * @param <V> what the value is
 */
public interface Criterion<V> {

    /**
     * {@return whether a stated value meets the criterion}
     *
     * @param value the value
     * @param asOf the date as of which the law is applied
     */
    Answer answer(V value, LocalDate asOf);

    /**
     * {@return a sentence that says whether and how the value meets the criterion}
     *
     * @param fact the name of the fact
     * @param value the value
     * @param answer what {@link #answer} said
     */
    String sentence(String fact, V value, Answer answer);

    /** {@return whether the criterion is met where nothing is stated} */
    default Answer answerToMissing() {
        return Answer.UNKNOWN;
    }
}
