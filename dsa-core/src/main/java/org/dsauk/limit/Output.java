package org.dsauk.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.data.Identifiability;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** What is made from the data: a report, a table, a decision list (practice of agreements). */
@Value.Immutable
public sealed interface Output permits ImmutableOutput {
    /** {@return the id by which the rest of the agreement refers to the output} */
    @Identifies(Referable.OUTPUT)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return what it is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return what it contains} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return what it is made for} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the data from which it is made} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return who makes it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getBy();

    /** {@return who gets it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getRecipients();

    /** {@return whether everybody can read it} */
    Optional<Boolean> getPublished();

    /** {@return how often it is made} */
    Optional<Period> getFrequency();

    /** {@return how closely it points to a person} */
    Optional<Identifiability> getIdentifiability();

    /** {@return how small counts are treated in it} */
    Optional<@Valid SmallNumbers> getSmallNumbers();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Output}; not thread-safe. */
    final class Builder extends ImmutableOutput.Builder {
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
