package org.dsauk.retention;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** What happens to data at the end of its time. */
@Value.Immutable
public sealed interface Disposal permits ImmutableDisposal {
    /** {@return what is done} */
    Optional<DisposalAction> getAction();

    /** {@return how it is done, such as cryptographic erasure} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getMethod();

    /** {@return whether the holder certifies that it was done} */
    Optional<Boolean> getCertificate();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Disposal}; not thread-safe. */
    final class Builder extends ImmutableDisposal.Builder {
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
