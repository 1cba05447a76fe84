package org.dsauk.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Who pays what to whom (practice of agreements). */
@Value.Immutable
public sealed interface Charge permits ImmutableCharge {
    /** {@return who pays} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getPayers();

    /** {@return who is paid} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getPayees();

    /** {@return how much, in pounds} */
    Optional<@Min(0) @Max(2000000000) Integer> getAmountPounds();

    /** {@return how often} */
    Optional<Period> getEvery();

    /** {@return what for} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Charge}; not thread-safe. */
    final class Builder extends ImmutableCharge.Builder {
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
