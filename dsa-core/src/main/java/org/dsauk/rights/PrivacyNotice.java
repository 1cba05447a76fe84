package org.dsauk.rights;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.flow.FlowCondition;
import org.dsauk.law.LegalPower;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** How people are told what happens to their data (UK GDPR Articles 13 and 14; DPA 2018 section 44). */
@Value.Immutable
public sealed interface PrivacyNotice permits ImmutablePrivacyNotice {
    /** {@return who tells them} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return where the notice can be read} */
    Optional<URI> getLink();

    /** {@return the flows that it covers; empty where all} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the people who are told; empty where all} */
    @RefersTo(Referable.POPULATION)
    List<String> getPopulations();

    /** {@return the systems from which it must be reachable} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return when the duty arises} */
    Optional<@Valid FlowCondition> getCondition();

    /** {@return the provision under which nobody need be told} */
    Optional<LegalPower> getExemption();

    /** {@return why that provision applies} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getExemptionReason();

    /** {@return how the public is told instead (UK GDPR Article 14(7))} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getPublicMeasure();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link PrivacyNotice}; not thread-safe. */
    final class Builder extends ImmutablePrivacyNotice.Builder {
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
