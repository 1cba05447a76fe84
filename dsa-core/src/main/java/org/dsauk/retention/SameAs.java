package org.dsauk.retention;

import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.immutables.value.Value;

/** As long as another rule says. */
@Value.Immutable
@Kind("same-as")
public sealed interface SameAs extends RetentionPeriod permits ImmutableSameAs {
    /** {@return the other rule} */
    @RefersTo(Referable.RETENTION_RULE)
    Optional<String> getRule();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link SameAs}; not thread-safe. */
    final class Builder extends ImmutableSameAs.Builder {
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
