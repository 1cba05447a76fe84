package org.dsauk.rights;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.dsauk.model.JsonText;
import org.immutables.value.Value;

/** How people exercise their rights and complain. */
@Value.Immutable
public sealed interface RightsTerms permits ImmutableRightsTerms {
    /** {@return who answers which right (UK GDPR Articles 12 to 22)} */
    List<@Valid RightHandling> getHandling();

    /** {@return how people are told (UK GDPR Articles 13 and 14)} */
    List<@Valid PrivacyNotice> getNotices();

    /** {@return the routes for complaints, each of some of the parties (DPA 2018 section 164A)} */
    List<@Valid ComplaintsRoute> getComplaints();

    /** {@return who answers requests for information (Freedom of Information Act 2000)} */
    List<@Valid InformationAccess> getFreedomOfInformation();

    /** {@return whether decisions are taken without human beings (UK GDPR Articles 22A to 22D)} */
    List<@Valid AutomatedDecision> getAutomatedDecisions();

    /** {@return what may be done to people because of the data} */
    List<@Valid AdverseAction> getAdverseActions();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RightsTerms}; not thread-safe. */
    final class Builder extends ImmutableRightsTerms.Builder {
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
