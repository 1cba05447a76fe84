package org.dsauk.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
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

/** How long some holders keep some items, and what happens then (UK GDPR Article 5(1)(e)). */
@Value.Immutable
public sealed interface RetentionRule permits ImmutableRetentionRule {
    /** {@return the id by which the rest of the agreement refers to the rule} */
    @Identifies(Referable.RETENTION_RULE)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return who keeps: ids of parties or groups} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getHolders();

    /** {@return what: ids of data items; empty where the rule holds for all} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return what for: ids of purposes; empty where the rule holds for all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return about whom: groups of people; empty where the rule holds for all} */
    @RefersTo(Referable.POPULATION)
    List<String> getPopulations();

    /** {@return which outputs, where the rule is about what was made from the data} */
    @RefersTo(Referable.OUTPUT)
    List<String> getOutputs();

    /** {@return which copies; empty where the rule holds for all} */
    List<HeldCopy> getCopies();

    /** {@return in which systems; empty where the rule holds in all} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return whether the rule is about personal data or only about other data; absent where it is about both} */
    Optional<Boolean> getPersonalData();

    /** {@return how long} */
    Optional<@Valid RetentionPeriod> getPeriod();

    /** {@return how long it was in earlier versions of the terms, the latest first} */
    List<@Valid RetentionPeriod> getFormerPeriods();

    /** {@return whether somebody looks before data goes} */
    Optional<@Valid RetentionReview> getReview();

    /** {@return what happens then} */
    Optional<@Valid Disposal> getDisposal();

    /** {@return where the period comes from: a statute, a code or a schedule} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getAuthority();

    /** {@return what kind of source the period comes from} */
    Optional<RetentionAuthority> getAuthorityKind();

    /** {@return where that source can be read} */
    Optional<URI> getAuthorityLink();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RetentionRule}; not thread-safe. */
    final class Builder extends ImmutableRetentionRule.Builder {
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
