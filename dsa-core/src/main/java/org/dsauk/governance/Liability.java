package org.dsauk.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Who answers for what loss, and up to what sum (practice of agreements). */
@Value.Immutable
public sealed interface Liability permits ImmutableLiability {
    /** {@return who is liable} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return towards whom} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getTowards();

    /** {@return what for} */
    List<LiabilityMatter> getMatters();

    /** {@return what the limit does not cover} */
    List<LiabilityMatter> getExceptMatters();

    /** {@return the limit in pounds} */
    Optional<@Min(0) @Max(2000000000) Integer> getCapPounds();

    /** {@return whether it is an indemnity} */
    Optional<Boolean> getIndemnity();

    /** {@return the term in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Liability}; not thread-safe. */
    final class Builder extends ImmutableLiability.Builder {
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
