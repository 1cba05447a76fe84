package org.dsauk.validation.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dsauk.report.JsonPointer;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Place;

/**
 * Something that an agreement states about a subject, by the name that reports give it.
 *
 * @param <T> what the subject is
 * @param <V> what is stated
 */
public final class Fact<T, V> {

    private final String name;
    private final String verb;
    private final Function<? super T, Optional<V>> reader;
    private final BiFunction<? super T, JsonPointer, JsonPointer> where;
    private final BiFunction<? super T, JsonPointer, JsonPointer> holder;

    private Fact(
            String name,
            String verb,
            Function<? super T, Optional<V>> reader,
            BiFunction<? super T, JsonPointer, JsonPointer> where,
            BiFunction<? super T, JsonPointer, JsonPointer> holder) {
        this.name = Objects.requireNonNull(name, "name");
        this.verb = verb;
        this.reader = reader;
        this.where = where;
        this.holder = holder;
    }

    /**
     * {@return a fact that is a member of the subject; a finding about a stated value points to that member}
     *
     * @param name what reports call the fact
     * @param member the name of the member, or the names on the way to it with slashes between
     * @param reader finds the value
     * @param <T> what the subject is
     * @param <V> what is stated
     */
    public static <T, V> Fact<T, V> fact(String name, String member, Function<? super T, Optional<V>> reader) {
        return new Fact<>(name, "is", reader, (subject, pointer) -> member(pointer, member), Fact::self);
    }

    /**
     * {@return a fact that follows from several members; a finding about it points to the subject}
     *
     * @param name what reports call the fact
     * @param reader finds the value
     * @param <T> what the subject is
     * @param <V> what is stated
     */
    public static <T, V> Fact<T, V> fact(String name, Function<? super T, Optional<V>> reader) {
        return fact(name, "", reader);
    }

    /**
     * {@return a list that is a member of the subject; an empty one states nothing}
     *
     * @param name what reports call the list, in the plural
     * @param member the name of the member
     * @param reader finds the list
     * @param <T> what the subject is
     * @param <E> what the elements are
     */
    public static <T, E> Fact<T, List<E>> facts(
            String name, String member, Function<? super T, ? extends List<E>> reader) {
        Function<T, Optional<List<E>>> stated =
                subject -> Optional.<List<E>>of(reader.apply(subject)).filter(list -> !list.isEmpty());
        return new Fact<>(name, "are", stated, (subject, pointer) -> member(pointer, member), Fact::self);
    }

    /**
     * {@return a question about the subject}
     *
     * @param name what reports call the answer
     * @param reader finds the answer
     * @param <T> what the subject is
     */
    public static <T> Fact<T, Answer> question(String name, Function<? super T, Answer> reader) {
        return fact(name, subject -> Optional.of(reader.apply(subject)));
    }

    /**
     * {@return this fact with another place to which findings about a stated value point}
     *
     * @param place finds the place, given the subject and where it stands
     */
    public Fact<T, V> at(BiFunction<? super T, JsonPointer, JsonPointer> place) {
        return new Fact<>(name, verb, reader, place, holder);
    }

    /**
     * {@return this fact with another place to which findings point where nothing is stated}
     *
     * @param place finds what ought to hold the value, given the subject and where it stands
     */
    public Fact<T, V> heldBy(BiFunction<? super T, JsonPointer, JsonPointer> place) {
        return new Fact<>(name, verb, reader, where, place);
    }

    private static JsonPointer self(Object subject, JsonPointer pointer) {
        return pointer;
    }

    String name() {
        return name;
    }

    /** The sentence that says that nothing is stated. */
    String missing() {
        return "the " + name + " " + verb + " not stated";
    }

    Optional<V> of(T subject) {
        return reader.apply(subject);
    }

    /** Where a finding points: to the value where there is one, else to what ought to hold it. */
    JsonPointer pointer(T subject, Place place) {
        BiFunction<? super T, JsonPointer, JsonPointer> target = of(subject).isPresent() ? where : holder;
        return target.apply(subject, place.pointer());
    }

    private static JsonPointer member(JsonPointer subject, String member) {
        JsonPointer pointer = subject;
        if (!member.isEmpty()) {
            for (String step : member.split("/", -1)) {
                pointer = pointer.child(step);
            }
        }
        return pointer;
    }
}
