package org.dsauk.data;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.immutables.value.Value;

/** How much of a dataset some purposes get. */
@Value.Immutable
public sealed interface DatasetUse permits ImmutableDatasetUse {
    /** {@return the purposes} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the parties to which that much goes; empty where it goes to all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return how many tables or lists} */
    Optional<@Min(0) @Max(100000) Integer> getTables();

    /** {@return how many columns or fields} */
    Optional<@Min(0) @Max(1000000) Integer> getColumns();

    /** {@return how many rows} */
    Optional<@Min(0) @Max(1000000000) Integer> getRows();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link DatasetUse}; not thread-safe. */
    final class Builder extends ImmutableDatasetUse.Builder {
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
