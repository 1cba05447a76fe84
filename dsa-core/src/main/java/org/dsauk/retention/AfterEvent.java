package org.dsauk.retention;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Decisive;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** A length of time that begins with an event. */
@Value.Immutable
@Kind("after-event")
public sealed interface AfterEvent extends RetentionPeriod permits ImmutableAfterEvent {
    /** {@return how long after the event; {@code P0D} for at once} */
    Optional<Period> getLength();

    /** {@return the least time, where the text gives a range} */
    Optional<Period> getShortest();

    /** {@return the event that begins the time} */
    Optional<RetentionEvent> getEvent();

    /**
     * {@return the event whose year counts, where the time begins with the end of a year, such as the closure of a case
     * whose financial year ends}
     */
    @Decisive
    Optional<RetentionEvent> getYearOf();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AfterEvent}; not thread-safe. */
    final class Builder extends ImmutableAfterEvent.Builder {
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
