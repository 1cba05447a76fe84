package org.dsauk.purpose;

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

/** What people, parties or the public gain (ICO data sharing code). */
@Value.Immutable
public sealed interface Benefit permits ImmutableBenefit {
    /** {@return the gain, in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return the parties that gain} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getBeneficiaries();

    /** {@return whether people or the public at large gain} */
    Optional<Boolean> getPublicBenefit();

    /** {@return how the gain is measured} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getMeasure();

    /** {@return what is to be reached} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getTarget();

    /** {@return how often it is reported} */
    Optional<Period> getReportedEvery();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Benefit}; not thread-safe. */
    final class Builder extends ImmutableBenefit.Builder {
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
