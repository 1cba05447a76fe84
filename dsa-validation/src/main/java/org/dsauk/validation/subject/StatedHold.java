package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionHold;
import org.dsauk.text.Excerpt;

/**
 * A hold as the record states it.
 *
 * @param hold the hold
 * @param position its index among the holds
 */
public record StatedHold(RetentionHold hold, int position) {

    /** {@return where it stands} */
    public Place place() {
        return Place.of(
                () -> hold.getTitle()
                        .map(title -> "hold " + Excerpt.quoted(title))
                        .orElse("hold " + (position + 1)),
                () -> JsonPointer.ROOT.child("holds").child(position));
    }

    /** {@return whether it ends before it begins, as far as its days are stated} */
    public boolean endsBeforeItBegins() {
        Optional<LocalDate> end = hold.getEndsOn();
        return hold.getStartsOn()
                .filter(start -> end.filter(start::isAfter).isPresent())
                .isPresent();
    }

    /**
     * {@return whether it keeps data on a day; one without a first day has begun, one without a last day has not ended}
     *
     * @param day the day
     */
    public boolean isOpen(LocalDate day) {
        return hold.getStartsOn().filter(day::isBefore).isEmpty()
                && hold.getEndsOn().filter(day::isAfter).isEmpty();
    }

    @Override
    public String toString() {
        return hold.getTitle().orElse("hold " + (position + 1));
    }
}
