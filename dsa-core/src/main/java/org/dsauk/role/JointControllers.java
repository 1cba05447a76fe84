package org.dsauk.role;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.related.Reference;
import org.immutables.value.Value;

/**
 * Controllers who decide together on purposes and means, and how they share their duties (UK GDPR Article 26; DPA 2018
 * section 58).
 */
@Value.Immutable
@Kind("joint-controllers")
public sealed interface JointControllers extends Role permits ImmutableJointControllers {
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

    /** {@return the systems in which they are; empty where systems do not limit it} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return which of them answers for what (UK GDPR Article 26(1))} */
    List<@Valid Responsibility> getResponsibilities();

    /** {@return the one whom people may turn to (UK GDPR Article 26(1))} */
    @RefersTo(Referable.PARTY)
    Optional<String> getContactPoint();

    /** {@return where people can read the essence of the arrangement (UK GDPR Article 26(2))} */
    Optional<URI> getEssence();

    /** {@return the document that lays it down, where it is not this agreement} */
    Optional<@Valid Reference> getArrangement();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link JointControllers}; not thread-safe. */
    final class Builder extends ImmutableJointControllers.Builder {
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
