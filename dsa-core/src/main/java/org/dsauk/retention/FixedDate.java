package org.dsauk.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** Until a fixed day. */
@Value.Immutable
@Kind("until-date")
public sealed interface FixedDate extends RetentionPeriod permits ImmutableFixedDate {
    /** {@return the last day on which the data is kept} */
    Optional<LocalDate> getDate();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link FixedDate}; not thread-safe. */
    final class Builder extends ImmutableFixedDate.Builder {
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
