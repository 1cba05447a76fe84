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
import org.immutables.value.Value;

/** How further bodies join, and how one is shut out (ICO data sharing code; practice of agreements). */
@Value.Immutable
public sealed interface AccessionTerms permits ImmutableAccessionTerms {
    /** {@return the groups that they join} */
    @RefersTo(Referable.PARTY_GROUP)
    List<String> getGroups();

    /** {@return the purposes for which they may join; empty where all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return whether only those invited may join} */
    Optional<Boolean> getInvitationOnly();

    /** {@return how they join} */
    Optional<AcceptanceMethod> getInstrument();

    /** {@return who accepts them for the others} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getAcceptedBy();

    /** {@return when it takes effect} */
    Optional<AccessionEffect> getEffect();

    /** {@return how a party is shut out} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getExclusion();

    /** {@return how a party leaves} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getWithdrawal();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AccessionTerms}; not thread-safe. */
    final class Builder extends ImmutableAccessionTerms.Builder {
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
