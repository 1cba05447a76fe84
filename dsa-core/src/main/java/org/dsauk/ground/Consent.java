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

/** The person consented (UK GDPR Article 6(1)(a)). */
@Value.Immutable
@Kind("consent")
public sealed interface Consent extends LawfulBasis permits ImmutableConsent {
    @Override
    default LawfulBasisCode code() {
        return LawfulBasisCode.CONSENT;
    }

    /** {@return how consent is asked for and recorded (UK GDPR Article 7(1))} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getObtained();

    /** {@return how it is withdrawn, as easily as it is given (UK GDPR Article 7(3))} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getWithdrawal();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Consent}; not thread-safe. */
    final class Builder extends ImmutableConsent.Builder {
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
