package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.text.Excerpt;

/** Data that somebody holds or held, as the record states it; used by one thread. */
public final class StatedHeldData implements Governed {

    private static final Set<RetentionEvent> BEGINNINGS = Set.of(RetentionEvent.RECEIPT, RetentionEvent.CREATION);

    private static final int STEPS_OF_A_RULE = 10;

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
                () -> "held data " + Excerpt.quoted(toString()),
                () -> JsonPointer.ROOT.child("heldData").child(position));
    }

    /** {@return whether it is or may be personal data} */
    public Answer personalData() {
        return index.items().areNotAlive(held.getPopulations())
                ? Answer.NO
                : index.handling().personalDataIn(held.getItems());
    }

    /**
     * {@return whether it has not gone by a day}
     *
     * @param day the day
     */
    public boolean isHeld(LocalDate day) {
        return held.getDisposedOn().filter(gone -> !gone.isAfter(day)).isEmpty();
    }

    /** {@return who holds it} */
    public Optional<String> holder() {
        return held.getHolder();
    }

    /** {@return the day on which it went} */
    public Optional<LocalDate> disposedOn() {
        return held.getDisposedOn();
    }

    /** {@return the last day on which the record says that it was there, because it came, was made or was held then} */
    public Optional<LocalDate> lastThere() {
        Stream<LocalDate> came = held.getEvents().stream()
                .filter(event -> event.getEvent().filter(BEGINNINGS::contains).isPresent())
                .flatMap(event -> event.getDate().stream());
        return Stream.concat(came, held.getHeldOn().stream()).max(Comparator.naturalOrder());
    }

    /** {@return until when the retention rules keep it; computed when first asked for} */
    public HeldTime time() {
        if (time.isEmpty()) {
            index.effort().visit(work(index.agreement()));
            time = Optional.of(HeldTime.of(index.agreement(), held));
        }
        return time.get();
    }

    /** A schedule of its own is made for each entry: it asks every rule, and knows all parties. */
    private static int work(DataSharingAgreement agreement) {
        return 1
                + STEPS_OF_A_RULE * agreement.getRetention().size()
                + agreement.getParties().size() / STEPS_OF_A_RULE;
    }

    @Override
    public String toString() {
        return held.getTitle().orElse(String.valueOf(position + 1));
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
