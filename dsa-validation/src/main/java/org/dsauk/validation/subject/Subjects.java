package org.dsauk.validation.subject;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of subject that rules look at, in the order of the document.
 *
 * @param <T> what one subject is
 */
public interface Subjects<T> {

    /**
     * Shows every subject of an agreement.
     *
     * @param index the agreement
     * @param visitor who looks; a place is good only during the visit
     */
    void each(AgreementIndex index, Visitor<? super T> visitor);

    /**
     * {@return the subjects of a list of the index}
     *
     * @param list finds the list
     * @param place tells where the subject at an index stands
     * @param <T> what one subject is
     */
    static <T> Subjects<T> of(Function<AgreementIndex, List<T>> list, Placing<? super T> place) {
        return (index, visitor) -> {
            List<T> subjects = list.apply(index);
            for (int i = 0; i < subjects.size(); i++) {
                T subject = subjects.get(i);
                visitor.visit(subject, place.of(subject, i));
            }
        };
    }

    /**
     * Looks at subjects.
     *
     * @param <T> what one subject is
     */
    interface Visitor<T> {
        /**
         * Looks at one subject.
         *
         * @param subject the subject
         * @param place where it stands
         */
        void visit(T subject, Place place);
    }

    /**
     * Tells where a subject stands.
     *
     * @param <T> what one subject is
     */
    interface Placing<T> {
        /**
         * {@return where the subject stands}
         *
         * @param subject the subject
         * @param position its index in the list
         */
        Place of(T subject, int position);
    }
}
