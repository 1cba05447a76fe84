package org.dsauk.ground;

import java.util.List;
import java.util.Map;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.law.LegalPower;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** A legal obligation of the controller (UK GDPR Article 6(1)(c) and 6(3)). */
@Value.Immutable
@Kind("legal-obligation")
public sealed interface LegalObligation extends LawfulBasis permits ImmutableLegalObligation {
    @Override
    default LawfulBasisCode code() {
        return LawfulBasisCode.LEGAL_OBLIGATION;
    }

    /** {@return the provisions that impose the obligation} */
    List<LegalPower> getDuties();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link LegalObligation}; not thread-safe. */
    final class Builder extends ImmutableLegalObligation.Builder {
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
