package org.dsauk.retention;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** Until the first of several times has run out. */
@Value.Immutable
@Kind("earliest-of")
public sealed interface EarliestOf extends RetentionPeriod permits ImmutableEarliestOf {
    /** {@return the times} */
    List<@Valid RetentionPeriod> getPeriods();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link EarliestOf}; not thread-safe. */
    final class Builder extends ImmutableEarliestOf.Builder {
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
