package org.dsauk.ground;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** The vital interests of a person (UK GDPR Article 6(1)(d)). */
@Value.Immutable
@Kind("vital-interests")
public sealed interface VitalInterests extends LawfulBasis permits ImmutableVitalInterests {
    @Override
    default LawfulBasisCode code() {
        return LawfulBasisCode.VITAL_INTERESTS;
    }

    /** {@return the situation in which life or limb is at stake} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getSituation();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link VitalInterests}; not thread-safe. */
    final class Builder extends ImmutableVitalInterests.Builder {
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
