package org.dsauk.retention;

import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** Until something happens, and no longer. */
@Value.Immutable
@Kind("until-event")
public sealed interface UntilEvent extends RetentionPeriod permits ImmutableUntilEvent {
    /** {@return the event that ends the time} */
    Optional<RetentionEvent> getEvent();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link UntilEvent}; not thread-safe. */
    final class Builder extends ImmutableUntilEvent.Builder {
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
