package org.dsauk.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsauk.model.Code;
import org.dsauk.text.Excerpt;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Coverage;

/** The criteria that several topics use. */
public final class Criteria {

    /** More elements of a list than an excerpt has room for. */
    private static final int SHOWN = 60;

    private Criteria() {}

    /**
     * {@return met by anything that is stated}
     *
     * @param <V> what the value is
     */
    public static <V> Criterion<V> isStated() {
        return new Stated<>();
    }

    /**
     * {@return met by values of which a predicate is true}
     *
     * @param words what such a value is, such as {@code a public authority}
     * @param predicate the predicate
     * @param <V> what the value is
     */
    public static <V> Criterion<V> is(String words, Predicate<? super V> predicate) {
        return that("is " + words, "is not " + words, (value, asOf) -> Answer.of(predicate.test(value)));
    }

    /**
     * {@return a criterion that may depend on the date, and may not know}
     *
     * @param yes what a value does that meets it, such as {@code is in force}
     * @param no what a value does that does not meet it
     * @param question whether the value meets it on a date
     * @param <V> what the value is
     */
    public static <V> Criterion<V> that(String yes, String no, BiFunction<? super V, LocalDate, Answer> question) {
        return new Phrase<>(yes, no, question);
    }

    /**
     * {@return met by the answer yes}
     *
     * @param yes what it means, such as {@code the flow has personal data}
     * @param no what the answer no means
     */
    public static Criterion<Answer> holds(String yes, String no) {
        return new Sentence<>(yes, no, answer -> answer, answer -> "");
    }

    /**
     * {@return met by the answers yes and unknown}
     *
     * @param yes what it means, such as {@code a public authority may be among them}
     * @param no what the answer no means
     */
    public static Criterion<Answer> mayHold(String yes, String no) {
        return new Sentence<>(yes, no, answer -> Answer.of(answer != Answer.NO), answer -> "");
    }

    /**
     * {@return a criterion whose sentence does not show the value}
     *
     * @param yes a sentence about values that meet it
     * @param no a sentence about values that do not meet it
     * @param question whether a value meets it
     * @param <V> what the value is
     */
    public static <V> Criterion<V> says(String yes, String no, Predicate<? super V> question) {
        return new Sentence<>(yes, no, value -> Answer.of(question.test(value)), value -> "");
    }

    /**
     * {@return met where nobody lacks something; otherwise the sentence names those who do}
     *
     * @param yes what it means where nobody lacks it
     * @param no what it means where somebody does; who follows
     */
    public static Criterion<Coverage> isComplete(String yes, String no) {
        return new Sentence<>(yes, no, Coverage::answer, Coverage::whom);
    }

    static String quoted(Object value) {
        return Excerpt.quoted(text(value));
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .limit(SHOWN)
                    .map(Criteria::text)
                    .map(Excerpt::of)
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Code code ? code.code() : value.toString();
    }
}
