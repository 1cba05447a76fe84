package org.dsauk.disclosure;

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
import org.dsauk.party.ContactRole;
import org.immutables.value.Value;

/**
 * How the parties share case by case, in a hurry and outside the agreement (ICO data sharing code, data sharing in an
 * urgent situation).
 */
@Value.Immutable
public sealed interface CaseByCaseTerms permits ImmutableCaseByCaseTerms {
    /** {@return the flows in which it is decided case by case; empty where in all} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the form on which a party asks} */
    @RefersTo(Referable.RELATED_DOCUMENT)
    Optional<String> getRequestForm();

    /** {@return the form on which the decision is recorded} */
    @RefersTo(Referable.RELATED_DOCUMENT)
    Optional<String> getDecisionForm();

    /** {@return the offices that decide} */
    List<ContactRole> getDecidedBy();

    /** {@return how soon a request is answered} */
    Optional<@Valid Deadline> getAnsweredWithin();

    /** {@return whether each decision is recorded} */
    Optional<Boolean> getRecorded();

    /** {@return what is done when there is no time for the procedure} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getUrgentProcedure();

    /** {@return whether parties may share what the agreement does not cover} */
    Optional<Boolean> getOutsideAgreement();

    /** {@return how parties share what the agreement does not cover} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getOutsideProcedure();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link CaseByCaseTerms}; not thread-safe. */
    final class Builder extends ImmutableCaseByCaseTerms.Builder {
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
