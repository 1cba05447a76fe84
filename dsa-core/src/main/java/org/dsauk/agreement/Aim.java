package org.dsauk.agreement;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * What the agreement itself is to bring about, apart from the purposes of the data (ICO data sharing code, data sharing
 * agreements).
 */
@Value.Immutable
public sealed interface Aim permits ImmutableAim {
    /**
     * {@return whose aim it is, where it is not that of all parties, such as a network that asked for the agreement}
     */
    List<@Filled @Size(max = Shape.NAME) String> getBy();

    /** {@return the aim, in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Aim}; not thread-safe. */
    final class Builder extends ImmutableAim.Builder {
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
