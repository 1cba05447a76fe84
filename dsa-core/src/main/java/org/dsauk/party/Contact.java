package org.dsauk.party;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Somebody or some office to ask at a party. */
@Value.Immutable
public sealed interface Contact permits ImmutableContact {
    /** {@return what to ask them about, such as {@code operations} or {@code data-protection-officer}} */
    Optional<@Filled @Size(max = Shape.NAME) String> getRole();

    /** {@return the name of the person or office} */
    Optional<@Filled @Size(max = Shape.NAME) String> getName();

    /** {@return the e-mail address} */
    Optional<@Filled @Size(max = Shape.NAME) String> getEmail();

    /** {@return the telephone number} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTelephone();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Contact}; not thread-safe. */
    final class Builder extends ImmutableContact.Builder {
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
