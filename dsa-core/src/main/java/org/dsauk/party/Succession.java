package org.dsauk.party;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** That a party came after another one (practice of agreements: renamed, merged or replaced). */
@Value.Immutable
public sealed interface Succession permits ImmutableSuccession {
    /** {@return the party before it, where the agreement lists it} */
    @RefersTo(Referable.PARTY)
    Optional<String> getPredecessor();

    /** {@return the name of the party before it, where the agreement does not list it} */
    Optional<@Filled @Size(max = Shape.NAME) String> getPredecessorName();

    /** {@return how the one came after the other} */
    Optional<SuccessionKind> getKind();

    /** {@return the day on which it took effect} */
    Optional<LocalDate> getDate();

    /** {@return the order or deed by which it was done} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getInstrument();

    /** {@return whether data that was held before is included} */
    Optional<Boolean> getCoversEarlierData();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Succession}; not thread-safe. */
    final class Builder extends ImmutableSuccession.Builder {
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
