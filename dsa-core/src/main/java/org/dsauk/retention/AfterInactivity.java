package org.dsauk.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** As long as something is used, and a time longer. */
@Value.Immutable
@Kind("after-inactivity")
public sealed interface AfterInactivity extends RetentionPeriod permits ImmutableAfterInactivity {
    /** {@return how long without use} */
    Optional<Period> getLength();

    /** {@return how long without use, in hours, where it is counted so} */
    Optional<@Min(1) @Max(100000) Integer> getHours();

    /** {@return the event that counts as use} */
    Optional<RetentionEvent> getActivity();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AfterInactivity}; not thread-safe. */
    final class Builder extends ImmutableAfterInactivity.Builder {
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
