package org.dsauk.place;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Decisive;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Where data is stored, worked on or looked at (UK GDPR Article 44A; practice of agreements). */
@Value.Immutable
public sealed interface Place permits ImmutablePlace {
    /** {@return whose place it is} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the systems that are there} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return what is done there} */
    List<PlaceActivity> getActivities();

    /** {@return the data that is there; empty where all of it is} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the purposes for which it is there; empty where for all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the country or territory} */
    @Decisive
    Optional<Country> getCountry();

    /** {@return the region within it, such as that of a cloud provider} */
    Optional<@Filled @Size(max = Shape.NAME) String> getRegion();

    /** {@return the address} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getAddress();

    /** {@return whether the data may be nowhere else} */
    Optional<Boolean> getOnlyHere();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Place}; not thread-safe. */
    final class Builder extends ImmutablePlace.Builder {
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
