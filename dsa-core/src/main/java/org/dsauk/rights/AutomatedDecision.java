package org.dsauk.rights;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * Whether decisions are taken without meaningful human involvement (UK GDPR Articles 22A to 22D; DPA 2018 sections 50A
 * to 50D).
 */
@Value.Immutable
public sealed interface AutomatedDecision permits ImmutableAutomatedDecision {
    /** {@return the purposes that it concerns; empty where all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return who decides} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return whether significant decisions are taken solely by automated means (UK GDPR Article 22A)} */
    Optional<Boolean> getTaken();

    /** {@return whether predictions or artificial intelligence support decisions} */
    Optional<Boolean> getPredictive();

    /** {@return whether they are based on special category data (UK GDPR Article 22B)} */
    Optional<Boolean> getSpecialCategory();

    /** {@return the lawful basis on which they rest} */
    Optional<LawfulBasisCode> getBasis();

    /** {@return what protects people} */
    List<DecisionSafeguard> getSafeguards();

    /** {@return how human beings take part} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getHumanInvolvement();

    /** {@return where the algorithmic transparency record can be read} */
    Optional<URI> getTransparencyRecord();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AutomatedDecision}; not thread-safe. */
    final class Builder extends ImmutableAutomatedDecision.Builder {
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
