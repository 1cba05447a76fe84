package org.dsauk.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.data.Identifiability;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Whether and how a recipient may pass data on (Digital Economy Act 2017 section 41; ICO data sharing code). */
@Value.Immutable
public sealed interface OnwardSharing permits ImmutableOnwardSharing {
    /** {@return the rule} */
    Optional<OnwardRule> getRule();

    /** {@return whom it binds; empty where it binds all recipients} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getBy();

    /** {@return the flows whose data it concerns; empty where it concerns all} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the data that it concerns; empty where it concerns all} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the purposes for which data may be passed on; empty where purposes do not limit it} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the parties that may receive it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getRecipients();

    /** {@return others who may receive it} */
    List<@Filled @Size(max = Shape.NAME) String> getRecipientKinds();

    /** {@return whether the recipient must have a legitimate relationship with the person} */
    Optional<Boolean> getLegitimateRelationship();

    /** {@return how closely it may at most point to a person} */
    Optional<Identifiability> getIdentifiability();

    /** {@return how small counts are treated} */
    Optional<@Valid SmallNumbers> getSmallNumbers();

    /** {@return the approval that it needs} */
    @RefersTo(Referable.APPROVAL)
    Optional<String> getApproval();

    /** {@return further conditions} */
    List<@Filled @Size(max = Shape.PROSE) String> getConditions();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link OnwardSharing}; not thread-safe. */
    final class Builder extends ImmutableOnwardSharing.Builder {
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
