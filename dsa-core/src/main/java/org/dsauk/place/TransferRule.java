package org.dsauk.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.dsauk.party.CommunicationForm;
import org.dsauk.related.CitedLaw;
import org.immutables.value.Value;

/**
 * When data may leave the country or union under whose law it is (UK GDPR Articles 28(3)(a) and 44A).
 *
 * <p>A {@link Transfer} says that data does leave; this says under what terms it may.
 */
@Value.Immutable
public sealed interface TransferRule permits ImmutableTransferRule {
    /** {@return whom it binds; empty where all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the data that it concerns; empty where all of it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the law under which the data is, where the rules differ by it} */
    List<@Valid CitedLaw> getUnderLaw();

    /** {@return the country or union that the data must not leave otherwise} */
    Optional<Country> getWithin();

    /** {@return whether data must not leave it at all} */
    Optional<Boolean> getForbidden();

    /** {@return the provisions on which a transfer may rest without consent of another party} */
    List<@Valid CitedLaw> getPermittedUnder();

    /** {@return the parties without whose consent no other transfer is made} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getConsentOf();

    /** {@return in what form they consent} */
    Optional<CommunicationForm> getConsentForm();

    /** {@return whether they must have consented before} */
    Optional<Boolean> getConsentBefore();

    /** {@return the provisions on the safeguards that a transfer with consent needs} */
    List<@Valid CitedLaw> getSafeguardsUnder();

    /** {@return what else a transfer with consent needs} */
    List<@Filled @Size(max = Shape.PROSE) String> getConditions();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link TransferRule}; not thread-safe. */
    final class Builder extends ImmutableTransferRule.Builder {
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
