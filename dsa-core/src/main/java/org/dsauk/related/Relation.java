package org.dsauk.related;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Decisive;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A tie to another agreement (practice of agreements: umbrella, tier, framework contract, sister, replaced). */
@Value.Immutable
public sealed interface Relation permits ImmutableRelation {
    /** {@return how the agreements stand to each other} */
    @Decisive
    Optional<RelationKind> getKind();

    /** {@return the id of the other agreement} */
    Optional<URI> getAgreement();

    /**
     * {@return the id of the agreement that stands in this relation to the other one; absent where it is this
     * agreement}
     */
    Optional<URI> getDependent();

    /** {@return the title of the other agreement} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return the version of the other agreement that is meant} */
    Optional<@Filled @Size(max = Shape.NAME) String> getVersion();

    /** {@return whether the other agreement is legally binding} */
    Optional<Boolean> getBinding();

    /** {@return how many agreements are meant, where they are several} */
    Optional<@Min(1) @Max(100000) Integer> getCount();

    /** {@return references under which the other agreement is kept} */
    List<@Valid Reference> getReferences();

    /** {@return the parties whom the tie concerns; empty where it concerns them all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the purposes that the tie concerns; empty where it concerns them all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the parts whose terms are those of the other agreement} */
    List<AgreementSection> getInherits();

    /** {@return whether the other agreement prevails where the two contradict each other} */
    Optional<Boolean> getPrevails();

    /** {@return whether the two share passages word for word} */
    Optional<Boolean> getSharedText();

    /** {@return whether this text speaks of a matter of the other one, copied by mistake} */
    Optional<Boolean> getStrayReference();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Relation}; not thread-safe. */
    final class Builder extends ImmutableRelation.Builder {
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
