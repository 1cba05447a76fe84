package org.dsauk.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.dsauk.party.ContactRole;
import org.immutables.value.Value;

/** One step in settling a dispute; the steps are taken in order (practice of agreements). */
@Value.Immutable
public sealed interface DisputeStep permits ImmutableDisputeStep {
    /** {@return how} */
    Optional<DisputeMethod> getMethod();

    /** {@return the offices that take part} */
    List<ContactRole> getOffices();

    /** {@return how long it may take} */
    Optional<@Valid Deadline> getWithin();

    /** {@return whether the parties must act in good faith} */
    Optional<Boolean> getGoodFaith();

    /** {@return whether it is taken only where suitable} */
    Optional<Boolean> getWhereSuitable();

    /** {@return whose courts decide} */
    Optional<Jurisdiction> getJurisdiction();

    /** {@return whether no other courts may} */
    Optional<Boolean> getExclusive();

    /** {@return the step in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link DisputeStep}; not thread-safe. */
    final class Builder extends ImmutableDisputeStep.Builder {
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
