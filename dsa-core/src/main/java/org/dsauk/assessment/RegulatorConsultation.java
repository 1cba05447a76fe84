package org.dsauk.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.dsauk.related.Reference;
import org.immutables.value.Value;

/** That the regulator was consulted before processing (UK GDPR Article 36; DPA 2018 section 65). */
@Value.Immutable
public sealed interface RegulatorConsultation permits ImmutableRegulatorConsultation {
    /** {@return the references of the regulator} */
    List<@Valid Reference> getReferences();

    /** {@return the day on which the regulator was asked} */
    Optional<LocalDate> getDate();

    /** {@return the day of the answer} */
    Optional<LocalDate> getAnsweredOn();

    /** {@return what the regulator said} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getOutcome();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RegulatorConsultation}; not thread-safe. */
    final class Builder extends ImmutableRegulatorConsultation.Builder {
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
