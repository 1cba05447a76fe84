package org.dsauk.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How soon something is done, also where that is counted in hours or working days (practice of agreements). */
@Value.Immutable
public sealed interface Deadline permits ImmutableDeadline {
    /** {@return how many units; absent where it is done at once} */
    Optional<@Min(0) @Max(100000) Integer> getAmount();

    /** {@return the unit in which it counts} */
    Optional<DeadlineUnit> getUnit();

    /** {@return what it runs from; where absent, from what the deadline stands beside} */
    @Decisive
    Optional<DeadlineStart> getStarts();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Deadline}; not thread-safe. */
    final class Builder extends ImmutableDeadline.Builder {
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
