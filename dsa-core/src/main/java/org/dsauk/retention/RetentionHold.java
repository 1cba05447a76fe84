package org.dsauk.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.dsauk.related.Reference;
import org.immutables.value.Value;

/** That data is kept whatever a rule says (practice of agreements; it goes before disposal). */
@Value.Immutable
public sealed interface RetentionHold permits ImmutableRetentionHold {
    /** {@return what it is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return why} */
    Optional<HoldReason> getReason();

    /** {@return who keeps; empty where all do} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getHolders();

    /** {@return what; empty where all of it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return for which purposes it was shared; empty where for all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the day from which it holds} */
    Optional<LocalDate> getStartsOn();

    /** {@return the last day on which it holds; absent while it is open} */
    Optional<LocalDate> getEndsOn();

    /** {@return who ordered it} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getAuthority();

    /** {@return its references} */
    List<@Valid Reference> getReferences();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RetentionHold}; not thread-safe. */
    final class Builder extends ImmutableRetentionHold.Builder {
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
