package org.dsauk.purpose;

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

/** A use that the agreement rules out (practice of agreements; ICO data sharing code). */
@Value.Immutable
public sealed interface ForbiddenUse permits ImmutableForbiddenUse {
    /** {@return the use} */
    Optional<ForbiddenUseKind> getUse();

    /** {@return whom the ban binds; empty where it binds them all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the data that it concerns; empty where it concerns all} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the purposes that it concerns; empty where it concerns all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the systems that it concerns} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return whose approval lifts the ban} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getUnlessApprovedBy();

    /** {@return whether doing it counts as a breach of the agreement} */
    Optional<Boolean> getIsBreach();

    /** {@return the ban in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ForbiddenUse}; not thread-safe. */
    final class Builder extends ImmutableForbiddenUse.Builder {
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
