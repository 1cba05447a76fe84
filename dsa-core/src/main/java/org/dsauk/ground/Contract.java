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

/** A contract with the person, or steps that they asked for before one (UK GDPR Article 6(1)(b)). */
@Value.Immutable
@Kind("contract")
public sealed interface Contract extends LawfulBasis permits ImmutableContract {
    @Override
    default LawfulBasisCode code() {
        return LawfulBasisCode.CONTRACT;
    }

    /** {@return what contract it is} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getContract();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Contract}; not thread-safe. */
    final class Builder extends ImmutableContract.Builder {
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
