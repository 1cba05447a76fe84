package org.dsauk.place;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A system, platform or closed area in which data is (practice of agreements). */
@Value.Immutable
public sealed interface DataSystem permits ImmutableDataSystem {
    /** {@return the id by which the rest of the agreement refers to the system} */
    @Identifies(Referable.SYSTEM)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return what it is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getName();

    /** {@return what it is} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return who runs it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getOperatedBy();

    /** {@return who works with it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getUsedBy();

    /** {@return whether each of those who work with it has one of its own} */
    Optional<Boolean> getOwnForEach();

    /** {@return the system that it takes the place of} */
    Optional<@Filled @Size(max = Shape.NAME) String> getReplaces();

    /** {@return whether anybody can read what lies in it} */
    Optional<Boolean> getReadable();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link DataSystem}; not thread-safe. */
    final class Builder extends ImmutableDataSystem.Builder {
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
