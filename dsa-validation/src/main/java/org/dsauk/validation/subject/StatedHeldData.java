package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.HeldData;

/** Data that somebody holds or held, as the record states it; used by one thread. */
public final class StatedHeldData {

    private final HeldData held;
    private final int position;
    private final AgreementIndex index;
    private Optional<HeldTime> time = Optional.empty();

    StatedHeldData(HeldData held, int position, AgreementIndex index) {
        this.held = held;
        this.position = position;
        this.index = index;
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.of(
                () -> "held data '" + this + "'",
                () -> JsonPointer.ROOT.child("heldData").child(position));
    }

    /** {@return whether it is or may be personal data} */
    public Answer personalData() {
        return index.handling().personalDataIn(held.getItems());
    }

    /**
     * {@return whether it has not gone by a day}
     *
     * @param day the day
     */
    public boolean isHeld(LocalDate day) {
        return held.getDisposedOn().filter(gone -> !gone.isAfter(day)).isEmpty();
    }

    /** {@return until when the retention rules keep it; computed when first asked for} */
    public HeldTime time() {
        if (time.isEmpty()) {
            index.effort().visit();
            time = Optional.of(HeldTime.of(index.agreement(), held));
        }
        return time.get();
    }

    @Override
    public String toString() {
        return held.getTitle().orElse(String.valueOf(position + 1));
    }
}
