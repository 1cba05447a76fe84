package org.dsauk.role;

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
import org.dsauk.party.ContactRole;
import org.immutables.value.Value;

/** What somebody must, may or must not do under the agreement (ICO data sharing code; UK GDPR Article 26(1)). */
@Value.Immutable
public sealed interface Responsibility permits ImmutableResponsibility {
    /** {@return who is bound or entitled} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return towards whom} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getTowards();

    /** {@return the offices that act for them} */
    List<ContactRole> getOffices();

    /** {@return how strongly} */
    Optional<Modality> getModality();

    /** {@return what it is about} */
    List<ResponsibilityMatter> getMatters();

    /** {@return the flows that it concerns} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the purposes that it concerns} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the data that it concerns} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the systems that it concerns} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return whether it holds only where the case needs it} */
    Optional<Boolean> getWhereNeeded();

    /** {@return the cases in which it holds; one of them is enough; empty where it always holds} */
    List<@Filled @Size(max = Shape.PROSE) String> getCases();

    /** {@return how soon} */
    Optional<@Valid Deadline> getWithin();

    /** {@return in what form others are told} */
    Optional<CommunicationForm> getForm();

    /** {@return what it is, in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Responsibility}; not thread-safe. */
    final class Builder extends ImmutableResponsibility.Builder {
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
