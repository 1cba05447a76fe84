package org.dsauk.rights;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.immutables.value.Value;

/**
 * Who answers requests for information, and whom they ask first (Freedom of Information Act 2000; Environmental
 * Information Regulations 2004).
 */
@Value.Immutable
public sealed interface InformationAccess permits ImmutableInformationAccess {
    /** {@return the laws} */
    List<InformationRegime> getRegimes();

    /** {@return who answers} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return whom they ask before they answer} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getConsults();

    /** {@return how long before the answer they ask} */
    Optional<@Valid Deadline> getConsultsWithin();

    /** {@return whether they show what they are going to disclose} */
    Optional<Boolean> getShowsDisclosure();

    /** {@return who helps} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getAssistedBy();

    /** {@return the systems that it concerns; empty where all} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link InformationAccess}; not thread-safe. */
    final class Builder extends ImmutableInformationAccess.Builder {
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
