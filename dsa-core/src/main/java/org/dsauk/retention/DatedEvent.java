package org.dsauk.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.immutables.value.Value;

/** That something happened to a record on a day (practice of agreements). */
@Value.Immutable
public sealed interface DatedEvent permits ImmutableDatedEvent {
    /** {@return what happened} */
    Optional<RetentionEvent> getEvent();

    /** {@return the day on which it happened} */
    Optional<LocalDate> getDate();

    /** {@return whether it is known not to have happened so far} */
    Optional<Boolean> getNotHappened();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link DatedEvent}; not thread-safe. */
    final class Builder extends ImmutableDatedEvent.Builder {
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
