package org.dsauk.security;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** How the data is protected (UK GDPR Article 32). */
@Value.Immutable
public sealed interface SecurityTerms permits ImmutableSecurityTerms {
    /** {@return the classification and marking of what is shared (Government Security Classifications Policy)} */
    Optional<SecurityClassification> getClassification();

    /** {@return the technical and organisational measures that every party takes} */
    List<@Filled @Size(max = Shape.PROSE) String> getMeasures();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link SecurityTerms}; not thread-safe. */
    final class Builder extends ImmutableSecurityTerms.Builder {
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
