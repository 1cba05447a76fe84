package org.dsauk.security;

import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.flow.TransferMethod;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A technical or organisational measure (UK GDPR Article 32(1)). */
@Value.Immutable
public sealed interface SecurityMeasure permits ImmutableSecurityMeasure {
    /** {@return what kind of measure it is} */
    Optional<MeasureKind> getKind();

    /** {@return the standard or strength, such as AES-256 or TLS 1.2} */
    Optional<@Filled @Size(max = Shape.NAME) String> getStandard();

    /** {@return whether the standard is the least that is allowed} */
    Optional<Boolean> getMinimum();

    /** {@return whether something equivalent to the standard does as well} */
    Optional<Boolean> getOrEquivalent();

    /** {@return who takes it; empty where all do} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the systems that it protects; empty where all} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return the flows that it protects; empty where all} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the data that it protects; empty where all of it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the ways of transfer that it concerns; empty where all} */
    List<TransferMethod> getMethods();

    /** {@return how often it is repeated} */
    Optional<Period> getInterval();

    /** {@return whether somebody independent does it} */
    Optional<Boolean> getIndependent();

    /** {@return whether it runs all the time} */
    Optional<Boolean> getContinuous();

    /** {@return whether it is taken only where the other side supports it} */
    Optional<Boolean> getWhereSupported();

    /** {@return the measure in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link SecurityMeasure}; not thread-safe. */
    final class Builder extends ImmutableSecurityMeasure.Builder {
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
