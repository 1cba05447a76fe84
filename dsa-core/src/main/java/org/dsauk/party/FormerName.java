package org.dsauk.party;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A name that a party had before. */
@Value.Immutable
public sealed interface FormerName permits ImmutableFormerName {
    /** {@return the former name} */
    Optional<@Filled @Size(max = Shape.NAME) String> getName();

    /** {@return the last day on which it was used} */
    Optional<LocalDate> getUntil();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link FormerName}; not thread-safe. */
    final class Builder extends ImmutableFormerName.Builder {
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
