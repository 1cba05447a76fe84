package org.dsauk.related;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * An approval or endorsement from outside the parties, or another condition before sharing may begin (practice of
 * agreements).
 */
@Value.Immutable
public sealed interface Approval permits ImmutableApproval {
    /** {@return the id by which the rest of the agreement refers to the approval} */
    @Identifies(Referable.APPROVAL)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return what kind of approval it is} */
    Optional<ApprovalKind> getKind();

    /** {@return who approves} */
    Optional<@Filled @Size(max = Shape.NAME) String> getBody();

    /** {@return on whose recommendation} */
    Optional<@Filled @Size(max = Shape.NAME) String> getRecommendedBy();

    /** {@return where it stands} */
    Optional<ApprovalStatus> getStatus();

    /** {@return the day on which it was given} */
    Optional<LocalDate> getDate();

    /** {@return the day from which it holds} */
    Optional<LocalDate> getValidFrom();

    /** {@return the last day on which it holds} */
    Optional<LocalDate> getValidUntil();

    /** {@return the approval with which this one ends} */
    @RefersTo(Referable.APPROVAL)
    Optional<String> getLapsesWith();

    /** {@return whether nothing may be shared without it} */
    Optional<Boolean> getPrecondition();

    /** {@return the parties whom it concerns; empty where it concerns them all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the purposes that it covers; empty where it covers them all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the flows that it covers; empty where it covers them all} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the data items that it covers; empty where it covers them all} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return what the approval must state for each party} */
    List<AgreementSection> getMustState();

    /** {@return conditions on which it was given} */
    List<@Filled @Size(max = Shape.PROSE) String> getConditions();

    /** {@return its references} */
    List<@Valid Reference> getReferences();

    /** {@return where it can be read} */
    Optional<URI> getLink();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Approval}; not thread-safe. */
    final class Builder extends ImmutableApproval.Builder {
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
