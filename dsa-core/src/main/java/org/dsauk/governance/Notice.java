package org.dsauk.governance;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.Decisive;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.party.CommunicationForm;
import org.immutables.value.Value;

/** How long before somebody is told of what (practice of agreements: notice periods by ground). */
@Value.Immutable
public sealed interface Notice permits ImmutableNotice {
    /** {@return why notice is given} */
    @Decisive
    List<NoticeMatter> getMatters();

    /** {@return who gives it; empty where anybody} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getBy();

    /** {@return who gets it; empty where all others} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getTo();

    /** {@return how long before} */
    Optional<@Valid Deadline> getPeriod();

    /** {@return in what form} */
    Optional<CommunicationForm> getForm();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Notice}; not thread-safe. */
    final class Builder extends ImmutableNotice.Builder {
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
