package org.dsauk.role;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.immutables.value.Value;

/**
 * Who processes on behalf of controllers, what, where and with what right to look at it (UK GDPR Articles 4(1)(8) and
 * 28; DPA 2018 section 59).
 */
@Value.Immutable
@Kind("processor")
public sealed interface Processor extends Role permits ImmutableProcessor {
    /** {@return who they are} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return on whose behalf they process} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getControllers();

    /** {@return the processors that engaged them, where they are sub-processors (UK GDPR Article 28(2) and (4))} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getEngagedBy();

    /** {@return the flows in which they are; empty where flows do not limit it} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the purposes for which they are; empty where purposes do not limit it} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the data that they process; empty where items do not limit it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the systems in which they do; empty where systems do not limit it} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return what they do with it} */
    List<ProcessingService> getServices();

    /** {@return whether they may look at the data; false for those who only host it} */
    Optional<Boolean> getMayAccess();

    /** {@return the contract with them (UK GDPR Article 28(3))} */
    Optional<@Valid ProcessorContract> getContract();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Processor}; not thread-safe. */
    final class Builder extends ImmutableProcessor.Builder {
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
