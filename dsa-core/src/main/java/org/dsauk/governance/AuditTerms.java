package org.dsauk.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.party.CommunicationForm;
import org.immutables.value.Value;

/** How one party audits another (UK GDPR Article 28(3)(h); practice of agreements). */
@Value.Immutable
public sealed interface AuditTerms permits ImmutableAuditTerms {
    /** {@return who audits} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getAuditors();

    /** {@return who is audited} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getAudited();

    /** {@return how long before it is announced} */
    Optional<@Valid Deadline> getNotice();

    /** {@return how often a year at most} */
    Optional<@Min(0) @Max(366) Integer> getTimesAYear();

    /** {@return the form of the audit or of its first step} */
    Optional<CommunicationForm> getForm();

    /** {@return when these limits do not hold} */
    List<AuditException> getExceptions();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AuditTerms}; not thread-safe. */
    final class Builder extends ImmutableAuditTerms.Builder {
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
