package org.dsauk.limit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.LegalPower;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * Why the common law duty of confidence does not bar the sharing; told apart from data protection (common law duty of
 * confidence).
 */
@Value.Immutable
public sealed interface ConfidentialityTerms permits ImmutableConfidentialityTerms {
    /** {@return the data that it concerns; empty where it concerns all} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the purposes that it concerns; empty where it concerns all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the flows that it concerns; empty where it concerns all} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return why the duty does not bar it} */
    Optional<ConfidentialityBasis> getBasis();

    /** {@return the law that sets the duty aside} */
    Optional<LegalPower> getLaw();

    /** {@return the approval that it rests on} */
    @RefersTo(Referable.APPROVAL)
    Optional<String> getApproval();

    /** {@return how many releases rest on it, where the source counts them} */
    Optional<@Min(0) @Max(100000) Integer> getReleases();

    /** {@return the reasoning} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getExplanation();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ConfidentialityTerms}; not thread-safe. */
    final class Builder extends ImmutableConfidentialityTerms.Builder {
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
