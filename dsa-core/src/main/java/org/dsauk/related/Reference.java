package org.dsauk.related;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A reference that somebody outside the agreement issued (practice of agreements). */
@Value.Immutable
public sealed interface Reference permits ImmutableReference {
    /** {@return the register or kind of reference} */
    Optional<ReferenceScheme> getScheme();

    /** {@return the reference as issued; the first of a range} */
    Optional<@Filled @Size(max = Shape.NAME) String> getValue();

    /** {@return the last of a range of references} */
    Optional<@Filled @Size(max = Shape.NAME) String> getUpTo();

    /** {@return who issued it} */
    Optional<@Filled @Size(max = Shape.NAME) String> getIssuer();

    /** {@return where it can be looked up} */
    Optional<URI> getLink();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Reference}; not thread-safe. */
    final class Builder extends ImmutableReference.Builder {
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
