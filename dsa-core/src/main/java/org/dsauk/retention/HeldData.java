package org.dsauk.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * Data that somebody holds or has disposed of, as its holder reports it; part of the record (UK GDPR Articles 5(1)(e)
 * and 5(2)).
 */
@Value.Immutable
public sealed interface HeldData permits ImmutableHeldData {
    /** {@return what it is called, such as the name of a delivery} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return who holds it} */
    @RefersTo(Referable.PARTY)
    Optional<String> getHolder();

    /** {@return which data; empty where all that the holder has} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return for which purposes; empty where for all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return about whom; empty where it is not said} */
    @RefersTo(Referable.POPULATION)
    List<String> getPopulations();

    /** {@return which copy it is} */
    Optional<HeldCopy> getCopy();

    /** {@return what happened when, so that its time can be worked out} */
    List<@Valid DatedEvent> getEvents();

    /** {@return the last day on which it is known to have been held} */
    Optional<LocalDate> getHeldOn();

    /** {@return the day on which it went; absent while it is held} */
    Optional<LocalDate> getDisposedOn();

    /** {@return what was done with it then} */
    Optional<DisposalAction> getAction();

    /** {@return the day on which a certificate was given} */
    Optional<LocalDate> getCertifiedOn();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link HeldData}; not thread-safe. */
    final class Builder extends ImmutableHeldData.Builder {
        Builder() {}
    }

    /** {@return a builder that has nothing yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value; what is added to a list comes after what it has} */
    default Builder toBuilder() {
        return builder().from(this);
    }
}
