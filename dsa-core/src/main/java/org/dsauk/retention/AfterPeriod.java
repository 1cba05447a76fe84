package org.dsauk.retention;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/**
 * A length of time that begins when another period ends, such as a year after 90 days without use (practice of
 * agreements).
 *
 * @since 0.1.0
 */
@Value.Immutable
@Kind("after-period")
public sealed interface AfterPeriod extends RetentionPeriod permits ImmutableAfterPeriod {
    /** {@return the period that comes first} */
    Optional<@Valid RetentionPeriod> getPeriod();

    /** {@return how long after the end of that period} */
    Optional<Period> getLength();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AfterPeriod}; not thread-safe. */
    final class Builder extends ImmutableAfterPeriod.Builder {
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
