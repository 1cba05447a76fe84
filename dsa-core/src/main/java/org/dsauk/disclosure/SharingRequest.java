package org.dsauk.disclosure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.flow.Frequency;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.law.LegalPower;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** That a party asked for data (ICO data sharing code, data sharing request form). */
@Value.Immutable
public sealed interface SharingRequest permits ImmutableSharingRequest {
    /** {@return the id by which the rest of the agreement refers to the request} */
    @Identifies(Referable.SHARING_REQUEST)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return the party that asks} */
    @RefersTo(Referable.PARTY)
    Optional<String> getRequester();

    /** {@return the name of the person who asks} */
    Optional<@Filled @Size(max = Shape.NAME) String> getRequesterName();

    /** {@return their position} */
    Optional<@Filled @Size(max = Shape.NAME) String> getRequesterPosition();

    /** {@return the party that is asked} */
    @RefersTo(Referable.PARTY)
    Optional<String> getRequestedOf();

    /** {@return the day of the request} */
    Optional<LocalDate> getDate();

    /** {@return the flow under which it is asked} */
    @RefersTo(Referable.FLOW)
    Optional<String> getFlow();

    /** {@return what the data is for} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the data items that are asked for} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the data that is asked for, in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getData();

    /** {@return how the two stand to each other} */
    Optional<ControllerRelation> getRelation();

    /** {@return the lawful basis of the asker (UK GDPR Article 6(1))} */
    Optional<LawfulBasisCode> getLawfulBasis();

    /** {@return the powers on which the asker relies} */
    List<LegalPower> getPowers();

    /** {@return the conditions for special category data (UK GDPR Article 9(2))} */
    List<SpecialCategoryCondition> getConditions();

    /** {@return why it is needed} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getNecessity();

    /** {@return arrangements for security, retention and onward sharing} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getArrangements();

    /** {@return the day by which it is needed} */
    Optional<LocalDate> getNeededBy();

    /** {@return how often it is needed} */
    Optional<@Valid Frequency> getFrequency();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link SharingRequest}; not thread-safe. */
    final class Builder extends ImmutableSharingRequest.Builder {
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
