package org.dsauk.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.immutables.value.Value;

/** Controllers each of their own (UK GDPR Article 4(1)(7)). */
@Value.Immutable
@Kind("independent-controller")
public sealed interface IndependentController extends Role permits ImmutableIndependentController {
    /** {@return who they are} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the flows in which they are; empty where flows do not limit it} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the purposes for which they are; empty where purposes do not limit it} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the data of which they are; empty where items do not limit it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the systems or channels in which they are; empty where systems do not limit it} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return the moment from which they are controllers} */
    Optional<RoleMoment> getBegins();

    /** {@return the moment until which they are controllers} */
    Optional<RoleMoment> getEnds();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link IndependentController}; not thread-safe. */
    final class Builder extends ImmutableIndependentController.Builder {
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
