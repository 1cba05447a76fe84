package org.dsauk.retention;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.immutables.value.Value;

/** Until a later release of the same data is there (practice of agreements). */
@Value.Immutable
@Kind("until-release")
public sealed interface UntilRelease extends RetentionPeriod permits ImmutableUntilRelease {
    /** {@return what must be there} */
    Optional<ReleaseKind> getRelease();

    /** {@return the data item that is the replacement, where it is another one} */
    @RefersTo(Referable.DATA_ITEM)
    Optional<String> getItem();

    /** {@return how soon after that the data goes} */
    Optional<@Valid Deadline> getWithin();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link UntilRelease}; not thread-safe. */
    final class Builder extends ImmutableUntilRelease.Builder {
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
