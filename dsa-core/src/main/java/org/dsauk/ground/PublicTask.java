package org.dsauk.ground;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.law.LegalPower;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A task in the public interest or official authority of the controller (UK GDPR Article 6(1)(e) and 6(3)). */
@Value.Immutable
@Kind("public-task")
public sealed interface PublicTask extends LawfulBasis permits ImmutablePublicTask {
    @Override
    default LawfulBasisCode code() {
        return LawfulBasisCode.PUBLIC_TASK;
    }

    /** {@return the functions of this controller, not of the other side (DPA 2018 section 8)} */
    List<LegalPower> getFunctions();

    /** {@return which of the tasks that the Act names it is (DPA 2018 section 8)} */
    Optional<PublicTaskPoint> getPoint();

    /** {@return the relevant international law on which it rests (DPA 2018 section 9A)} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getInternationalLaw();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link PublicTask}; not thread-safe. */
    final class Builder extends ImmutablePublicTask.Builder {
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
