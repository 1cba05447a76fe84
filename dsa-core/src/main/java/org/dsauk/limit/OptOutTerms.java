package org.dsauk.limit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Whether opt-outs are applied, and to what (practice of agreements). */
@Value.Immutable
public sealed interface OptOutTerms permits ImmutableOptOutTerms {
    /** {@return the scheme} */
    Optional<OptOutScheme> getScheme();

    /** {@return whether those who opted out are left out} */
    Optional<Boolean> getApplied();

    /** {@return the data that it concerns; empty where it concerns all} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the purposes that it concerns; empty where it concerns all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the flows that it concerns; empty where it concerns all} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return how many releases it concerns, where the source counts them} */
    Optional<@Min(0) @Max(100000) Integer> getReleases();

    /** {@return why they are applied or not} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReason();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link OptOutTerms}; not thread-safe. */
    final class Builder extends ImmutableOptOutTerms.Builder {
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
