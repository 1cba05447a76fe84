package org.dsauk.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.dsauk.related.Reference;
import org.immutables.value.Value;

/**
 * Whether the agreement is published, where and with what left out (Freedom of Information Act 2000 section 19;
 * practice of agreements).
 */
@Value.Immutable
public sealed interface Publication permits ImmutablePublication {
    /** {@return whether it is published} */
    Optional<Boolean> getPublished();

    /** {@return the register in which it is entered} */
    Optional<@Valid Reference> getRegister();

    /** {@return how many entries that register had, and when} */
    List<@Valid RegisterSize> getRegisterSizes();

    /** {@return where it can be read} */
    Optional<URI> getLink();

    /** {@return the day on which it was published} */
    Optional<LocalDate> getDate();

    /** {@return whether passages are left out} */
    Optional<Boolean> getRedacted();

    /** {@return why it is not published, or why passages are left out} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReason();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Publication}; not thread-safe. */
    final class Builder extends ImmutablePublication.Builder {
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
