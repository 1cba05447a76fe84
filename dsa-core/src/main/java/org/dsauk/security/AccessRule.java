package org.dsauk.security;

import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Who of a party may see what (UK GDPR Articles 29 and 32(4); ICO data sharing code). */
@Value.Immutable
public sealed interface AccessRule permits ImmutableAccessRule {
    /** {@return whose people it concerns; empty where those of all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the data; empty where all of it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the purposes; empty where all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the systems; empty where all} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return what they must fulfil} */
    List<AccessCondition> getConditions();

    /** {@return the roles or teams that may} */
    List<@Filled @Size(max = Shape.NAME) String> getRoles();

    /** {@return the level of vetting, such as BPSS} */
    Optional<@Filled @Size(max = Shape.NAME) String> getVetting();

    /** {@return whether access is logged} */
    Optional<Boolean> getLogged();

    /** {@return how often it is reviewed; absent where it is reviewed without a fixed time} */
    Optional<Period> getReviewedEvery();

    /** {@return whether it is reviewed} */
    Optional<Boolean> getReviewed();

    /** {@return the rule in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AccessRule}; not thread-safe. */
    final class Builder extends ImmutableAccessRule.Builder {
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
