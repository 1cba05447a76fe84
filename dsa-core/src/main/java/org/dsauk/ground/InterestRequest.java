package org.dsauk.ground;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.LegalPower;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.dsauk.related.Reference;
import org.immutables.value.Value;

/** That somebody asked for data which they need for their public task (UK GDPR Annex 1 paragraph 1). */
@Value.Immutable
public sealed interface InterestRequest permits ImmutableInterestRequest {
    /** {@return the party that asks} */
    @RefersTo(Referable.PARTY)
    Optional<String> getRequester();

    /** {@return the day of the request} */
    Optional<LocalDate> getDate();

    /** {@return whether the request states that the data is needed for the asker's public task} */
    Optional<Boolean> getStatesNeed();

    /** {@return the laws that lay down the asker's task} */
    List<LegalPower> getPowers();

    /** {@return where the request is kept} */
    Optional<@Valid Reference> getReference();

    /** {@return how requests are made, where there are many} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getProcedure();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link InterestRequest}; not thread-safe. */
    final class Builder extends ImmutableInterestRequest.Builder {
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
