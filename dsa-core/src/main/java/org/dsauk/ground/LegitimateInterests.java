package org.dsauk.ground;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Legitimate interests that are not overridden (UK GDPR Article 6(1)(f)). */
@Value.Immutable
@Kind("legitimate-interests")
public sealed interface LegitimateInterests extends LawfulBasis permits ImmutableLegitimateInterests {
    @Override
    default LawfulBasisCode code() {
        return LawfulBasisCode.LEGITIMATE_INTERESTS;
    }

    /** {@return the interest that is pursued} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getInterest();

    /** {@return the legitimate interests assessment: the id of the assessment} */
    @RefersTo(Referable.ASSESSMENT)
    Optional<String> getAssessment();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link LegitimateInterests}; not thread-safe. */
    final class Builder extends ImmutableLegitimateInterests.Builder {
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
