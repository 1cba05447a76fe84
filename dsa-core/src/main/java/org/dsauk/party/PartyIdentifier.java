package org.dsauk.party;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A number or code that a register gives a party. */
@Value.Immutable
public sealed interface PartyIdentifier permits ImmutablePartyIdentifier {
    /** {@return the register that issued it} */
    Optional<IdentifierScheme> getScheme();

    /** {@return the number or code as the register writes it} */
    Optional<@Filled @Size(max = Shape.NAME) String> getValue();

    /**
     * {@return the last day on which it holds, such as the day to which the data protection fee is paid (SI 2018/480)}
     */
    Optional<LocalDate> getExpiresOn();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link PartyIdentifier}; not thread-safe. */
    final class Builder extends ImmutablePartyIdentifier.Builder {
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
