package org.dsauk.rights;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** What may be done to somebody because of the data, and what notice they get (practice of agreements). */
@Value.Immutable
public sealed interface AdverseAction permits ImmutableAdverseAction {
    /** {@return who may do it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the purposes for which it may be done} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the people to whom it may be done} */
    @RefersTo(Referable.POPULATION)
    List<String> getPopulations();

    /** {@return what may be done} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getAction();

    /** {@return how long before they are told} */
    Optional<@Valid Deadline> getNotice();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AdverseAction}; not thread-safe. */
    final class Builder extends ImmutableAdverseAction.Builder {
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
