package org.dsauk.security;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.party.CommunicationForm;
import org.immutables.value.Value;

/** Who tells whom of a breach, and how soon (UK GDPR Articles 33 and 34; ICO data sharing code). */
@Value.Immutable
public sealed interface BreachNotification permits ImmutableBreachNotification {
    /** {@return what must be told} */
    List<BreachMatter> getMatters();

    /** {@return who tells; empty where whoever finds it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getBy();

    /** {@return who is told; empty where the other parties} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getTo();

    /** {@return how soon} */
    Optional<@Valid Deadline> getWithin();

    /** {@return in what form} */
    Optional<CommunicationForm> getForm();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link BreachNotification}; not thread-safe. */
    final class Builder extends ImmutableBreachNotification.Builder {
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
