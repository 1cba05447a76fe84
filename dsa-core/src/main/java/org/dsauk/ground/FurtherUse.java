package org.dsauk.ground;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.CompatibilityGround;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * How the use of data stands to the purpose for which it was collected (UK GDPR Articles 5(1)(b) and 8A; before
 * 2026-02-05 Article 6(4)).
 */
@Value.Immutable
public sealed interface FurtherUse permits ImmutableFurtherUse {
    /** {@return whether the purpose is new} */
    Optional<PurposeRelation> getRelation();

    /** {@return why a new purpose is compatible} */
    Optional<CompatibilityGround> getCompatibility();

    /** {@return whether the data was collected on the basis of consent (UK GDPR Article 8A(4))} */
    Optional<Boolean> getCollectedOnConsent();

    /** {@return whether it is not reasonable to ask for consent again (UK GDPR Article 8A(4))} */
    Optional<Boolean> getConsentUnreasonable();

    /** {@return whether the data was collected for a law enforcement purpose (DPA 2018 section 36(4))} */
    Optional<Boolean> getCollectedForLawEnforcement();

    /** {@return the reasoning} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getExplanation();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link FurtherUse}; not thread-safe. */
    final class Builder extends ImmutableFurtherUse.Builder {
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
