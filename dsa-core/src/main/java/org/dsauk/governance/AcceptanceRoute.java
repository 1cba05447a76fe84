package org.dsauk.governance;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.dsauk.party.AcceptanceMethod;
import org.dsauk.party.ContactRole;
import org.immutables.value.Value;

/** How some of the parties accept the agreement (practice of agreements). */
@Value.Immutable
public sealed interface AcceptanceRoute permits ImmutableAcceptanceRoute {
    /** {@return whom it concerns; empty where all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the purposes for which they accept; empty where all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return how they accept} */
    Optional<AcceptanceMethod> getMethod();

    /** {@return the word by which the text calls it, such as consent, adherence or signing} */
    Optional<@Filled @Size(max = Shape.NAME) String> getCalled();

    /** {@return the offices that must accept for them} */
    List<ContactRole> getOffices();

    /** {@return the form that they fill in} */
    @RefersTo(Referable.RELATED_DOCUMENT)
    Optional<String> getForm();

    /** {@return who accepts for them, in words} */
    Optional<@Filled @Size(max = Shape.NAME) String> getBy();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AcceptanceRoute}; not thread-safe. */
    final class Builder extends ImmutableAcceptanceRoute.Builder {
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
