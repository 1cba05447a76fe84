package org.dsauk.governance;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.role.Responsibility;
import org.immutables.value.Value;

/** The terms that govern the agreement itself (practice of agreements). */
@Value.Immutable
public sealed interface GovernanceTerms permits ImmutableGovernanceTerms {
    /** {@return what kind of bond it is} */
    Optional<LegalForce> getLegalForce();

    /** {@return whether the sharing is a pilot, to be followed by something more lasting or by nothing} */
    Optional<Boolean> getPilot();

    /** {@return whose law governs it} */
    Optional<Jurisdiction> getGoverningLaw();

    /** {@return how parties accept it} */
    List<@Valid AcceptanceRoute> getAcceptance();

    /** {@return how further bodies join} */
    List<@Valid AccessionTerms> getAccession();

    /** {@return how it is changed} */
    List<@Valid AmendmentTerms> getAmendments();

    /** {@return how long before somebody is told of what} */
    List<@Valid Notice> getNotices();

    /** {@return who must, may or must not do what} */
    List<@Valid Responsibility> getResponsibilities();

    /** {@return how one party audits another} */
    List<@Valid AuditTerms> getAudits();

    /** {@return how disputes are settled, step by step} */
    List<@Valid DisputeStep> getDisputes();

    /** {@return who answers for what loss} */
    List<@Valid Liability> getLiabilities();

    /** {@return who pays what} */
    List<@Valid Charge> getCharges();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link GovernanceTerms}; not thread-safe. */
    final class Builder extends ImmutableGovernanceTerms.Builder {
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
