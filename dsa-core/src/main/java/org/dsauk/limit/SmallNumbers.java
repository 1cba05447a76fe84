package org.dsauk.limit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.immutables.value.Value;

/** How small counts are treated (practice of agreements). */
@Value.Immutable
public sealed interface SmallNumbers permits ImmutableSmallNumbers {
    /** {@return counts below this number are treated so} */
    Optional<@Min(1) @Max(1000) Integer> getBelow();

    /** {@return what is done} */
    Optional<SmallNumberMethod> getMethod();

    /** {@return the number to a multiple of which they are rounded} */
    Optional<@Min(1) @Max(1000) Integer> getRoundedTo();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link SmallNumbers}; not thread-safe. */
    final class Builder extends ImmutableSmallNumbers.Builder {
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
