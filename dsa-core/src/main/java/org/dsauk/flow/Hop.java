package org.dsauk.flow;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** One station of data on its way through intermediaries (practice of agreements). */
@Value.Immutable
public sealed interface Hop permits ImmutableHop {
    /** {@return by whom it passes} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getThrough();

    /** {@return through which system it passes} */
    @RefersTo(Referable.SYSTEM)
    Optional<String> getSystem();

    /** {@return how it travels there} */
    Optional<TransferMethod> getMethod();

    /** {@return what is done there} */
    List<HopAction> getActions();

    /** {@return the data that passes; empty where all of it does} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return for which disclosers it goes this way; empty where for all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getOnlyFrom();

    /** {@return for which recipients it goes this way; empty where for all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getOnlyTo();

    /** {@return for which places it goes this way; empty where for all} */
    List<@Filled @Size(max = Shape.NAME) String> getPlaces();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Hop}; not thread-safe. */
    final class Builder extends ImmutableHop.Builder {
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
