package org.dsauk.ground;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.Annex1Condition;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** A recognised legitimate interest (UK GDPR Article 6(1)(ea), in force from 2026-02-05). */
@Value.Immutable
@Kind("recognised-legitimate-interest")
public sealed interface RecognisedLegitimateInterest extends LawfulBasis permits ImmutableRecognisedLegitimateInterest {
    @Override
    default LawfulBasisCode code() {
        return LawfulBasisCode.RECOGNISED_LEGITIMATE_INTEREST;
    }

    /** {@return the condition that is met (UK GDPR Annex 1)} */
    Optional<Annex1Condition> getCondition();

    /** {@return the request of somebody who needs the data for a public task (UK GDPR Annex 1 paragraph 1)} */
    Optional<@Valid InterestRequest> getRequest();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RecognisedLegitimateInterest}; not thread-safe. */
    final class Builder extends ImmutableRecognisedLegitimateInterest.Builder {
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
