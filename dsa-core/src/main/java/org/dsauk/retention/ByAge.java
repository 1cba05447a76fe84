package org.dsauk.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Decisive;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/**
 * A time that depends on the age that the person had when something happened, such as 17 at the end of care (practice
 * of agreements; SI 2010/959 regulation 50).
 */
@Value.Immutable
@Kind("by-age")
public sealed interface ByAge extends RetentionPeriod permits ImmutableByAge {
    /** {@return the event on which the age counts} */
    @Decisive
    Optional<RetentionEvent> getEvent();

    /** {@return the least age in whole years for {@link #getMatching()}; absent where any age up to the other end} */
    Optional<@Min(0) @Max(150) Integer> getAtLeast();

    /** {@return the age in whole years that the person must not have reached; absent where there is no such age} */
    Optional<@Min(0) @Max(150) Integer> getBelow();

    /** {@return how long, where the person was of such an age} */
    Optional<@Valid RetentionPeriod> getMatching();

    /** {@return how long, where the person was of another age or it did not happen} */
    Optional<@Valid RetentionPeriod> getOtherwise();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ByAge}; not thread-safe. */
    final class Builder extends ImmutableByAge.Builder {
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
