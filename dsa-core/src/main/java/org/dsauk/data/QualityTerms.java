package org.dsauk.data;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** How the parties keep the data correct (UK GDPR Article 5(1)(d)). */
@Value.Immutable
public sealed interface QualityTerms permits ImmutableQualityTerms {
    /** {@return the parties that do so; empty where all do} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the data that it concerns; empty where it concerns all} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return where the data comes from} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getSource();

    /** {@return formats and code lists} */
    List<@Filled @Size(max = Shape.NAME) String> getStandards();

    /** {@return how it is checked} */
    List<@Filled @Size(max = Shape.PROSE) String> getChecks();

    /** {@return how errors are corrected and passed on (UK GDPR Article 19)} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getCorrections();

    /** {@return how soon recipients hear of a correction} */
    Optional<@Valid Deadline> getCorrectedWithin();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link QualityTerms}; not thread-safe. */
    final class Builder extends ImmutableQualityTerms.Builder {
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
