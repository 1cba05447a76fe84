package org.dsauk.flow;

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

/** What must hold before data is disclosed in a flow (UK GDPR Article 5(1)(c); practice of agreements). */
@Value.Immutable
public sealed interface FlowCondition permits ImmutableFlowCondition {
    /** {@return what must hold} */
    Optional<FlowConditionKind> getKind();

    /** {@return whether the condition is that this does not hold, such as that the person came another way} */
    Optional<Boolean> getNegated();

    /** {@return the purposes that it concerns; empty where it concerns all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the people whom it concerns; empty where it concerns all} */
    @RefersTo(Referable.POPULATION)
    List<String> getPopulations();

    /** {@return the systems that it concerns, such as the service through which the person came} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return the condition in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link FlowCondition}; not thread-safe. */
    final class Builder extends ImmutableFlowCondition.Builder {
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
