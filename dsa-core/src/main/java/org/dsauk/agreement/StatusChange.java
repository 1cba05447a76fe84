package org.dsauk.agreement;

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

/** That the agreement came to stand elsewhere in its life; part of the record (practice of agreements). */
@Value.Immutable
public sealed interface StatusChange permits ImmutableStatusChange {
    /** {@return where it stands since} */
    Optional<AgreementStatus> getStatus();

    /** {@return the first day on which it stands there} */
    Optional<LocalDate> getDate();

    /** {@return the party that decided it} */
    @RefersTo(Referable.PARTY)
    Optional<String> getBy();

    /** {@return why} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReason();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link StatusChange}; not thread-safe. */
    final class Builder extends ImmutableStatusChange.Builder {
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
