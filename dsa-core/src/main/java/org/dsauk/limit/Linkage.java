package org.dsauk.limit;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.data.UniqueIdentifier;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Whether data may be linked with other data (practice of agreements). */
@Value.Immutable
public sealed interface Linkage permits ImmutableLinkage {
    /** {@return whether it may be} */
    Optional<LinkagePermission> getPermission();

    /** {@return the data that is or is not linked} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return other data with which it is or is not linked} */
    List<@Filled @Size(max = Shape.PROSE) String> getWithData();

    /** {@return the key by which it is linked} */
    Optional<UniqueIdentifier> getKey();

    /** {@return the purposes that it concerns; empty where it concerns all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the parties whom it concerns; empty where it concerns all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return whether the data sets are kept apart so that they cannot be linked} */
    Optional<Boolean> getKeptApart();

    /** {@return why} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReason();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Linkage}; not thread-safe. */
    final class Builder extends ImmutableLinkage.Builder {
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
