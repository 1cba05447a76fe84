package org.dsauk.security;

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
import org.immutables.value.Value;

/** What a party can show of its security (UK GDPR Article 32(1)(d); practice of agreements). */
@Value.Immutable
public sealed interface Assurance permits ImmutableAssurance {
    /** {@return who holds it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the scheme} */
    Optional<AssuranceScheme> getScheme();

    /** {@return the number of the certificate} */
    Optional<@Filled @Size(max = Shape.NAME) String> getReference();

    /** {@return what it covers} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getScope();

    /** {@return the day on which it was issued} */
    Optional<LocalDate> getIssued();

    /** {@return the last day on which it holds} */
    Optional<LocalDate> getExpires();

    /** {@return where it stands} */
    Optional<AssuranceStatus> getStatus();

    /** {@return whether nothing may be shared with a party that does not hold it} */
    Optional<Boolean> getRequired();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Assurance}; not thread-safe. */
    final class Builder extends ImmutableAssurance.Builder {
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
