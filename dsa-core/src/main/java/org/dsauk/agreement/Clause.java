package org.dsauk.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.dsauk.related.AgreementSection;
import org.immutables.value.Value;

/** A clause or heading of the written text and the parts of the agreement that say it (practice of agreements). */
@Value.Immutable
public sealed interface Clause permits ImmutableClause {
    /** {@return its number} */
    Optional<@Filled @Size(max = Shape.NAME) String> getNumber();

    /** {@return its heading} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return how many pages it has} */
    Optional<@Min(1) @Max(10000) Integer> getPages();

    /** {@return the parts of the agreement that say it} */
    List<AgreementSection> getSections();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Clause}; not thread-safe. */
    final class Builder extends ImmutableClause.Builder {
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
