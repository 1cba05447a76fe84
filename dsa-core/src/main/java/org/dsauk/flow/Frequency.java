package org.dsauk.flow;

import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** How often a flow runs (ICO data sharing code; practice of agreements). */
@Value.Immutable
public sealed interface Frequency permits ImmutableFrequency {
    /** {@return how often} */
    Optional<FrequencyKind> getKind();

    /** {@return the time between two runs} */
    Optional<Period> getInterval();

    /** {@return how much at a time} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getVolume();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Frequency}; not thread-safe. */
    final class Builder extends ImmutableFrequency.Builder {
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
