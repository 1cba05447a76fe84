package org.dsauk.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** A class of parties that flows and grounds refer to as one, such as "any London authority". */
@Value.Immutable
public sealed interface PartyGroup permits ImmutablePartyGroup {
    /** {@return the id by which the rest of the agreement refers to the group} */
    @Identifies(Referable.PARTY_GROUP)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return what the group is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return names that the class had before} */
    List<@Valid FormerName> getFormerTitles();

    /** {@return the wider group of which every member of this one is a member} */
    @RefersTo(Referable.PARTY_GROUP)
    Optional<String> getPartOf();

    /** {@return what makes a body belong to it} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return the region that it covers} */
    Optional<@Filled @Size(max = Shape.NAME) String> getRegion();

    /** {@return how many bodies belong to it, where the text counts them} */
    Optional<@Min(0) @Max(1000000) Integer> getSize();

    /** {@return the types of body that may join; empty where membership is closed} */
    List<PartyType> getEligible();

    /** {@return the members from the start: ids of parties; those who join later stand in the participation} */
    @RefersTo(Referable.PARTY)
    List<String> getMembers();

    /** {@return whom to ask at each member, where the text says it of all of them alike} */
    List<@Valid Contact> getContacts();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link PartyGroup}; not thread-safe. */
    final class Builder extends ImmutablePartyGroup.Builder {
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
