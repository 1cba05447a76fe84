package org.dsauk.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.immutables.value.Value;

/** How many entries a register had on a day (practice of agreements: the register of the Digital Economy Act 2017). */
@Value.Immutable
public sealed interface RegisterSize permits ImmutableRegisterSize {
    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return how many entries it had} */
    Optional<@Min(0) @Max(10000000) Integer> getEntries();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RegisterSize}; not thread-safe. */
    final class Builder extends ImmutableRegisterSize.Builder {
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
