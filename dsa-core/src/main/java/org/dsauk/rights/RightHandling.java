package org.dsauk.rights;

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
import org.dsauk.party.CommunicationForm;
import org.immutables.value.Value;

/** Who answers which right, and whom else they tell (UK GDPR Articles 12 to 22; DPA 2018 sections 43 to 54). */
@Value.Immutable
public sealed interface RightHandling permits ImmutableRightHandling {
    /** {@return the rights; empty where all} */
    List<DataSubjectRight> getRights();

    /** {@return whether it concerns every right that no other entry names} */
    Optional<Boolean> getAllOthers();

    /** {@return who acts} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return what they do} */
    Optional<HandlingAction> getAction();

    /** {@return the party to which they refer, or which they tell or help} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getTowards();

    /** {@return whether they tell the person who the controller is} */
    Optional<Boolean> getNamesController();

    /** {@return the systems whose data it concerns; empty where all} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return the data that it concerns; empty where all of it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return whether it concerns only the data of which they are controllers} */
    Optional<Boolean> getOwnDataOnly();

    /** {@return how soon} */
    Optional<@Valid Deadline> getWithin();

    /** {@return whether they act in time for the other side to keep its own time limit} */
    Optional<Boolean> getInTimeToComply();

    /** {@return in what form} */
    Optional<CommunicationForm> getForm();

    /** {@return why a right does not apply} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReason();

    /** {@return how, in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getProcedure();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RightHandling}; not thread-safe. */
    final class Builder extends ImmutableRightHandling.Builder {
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
