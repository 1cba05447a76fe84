package org.dsauk.retention;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** For good (UK GDPR Article 5(1)(e)). */
@Value.Immutable
@Kind("indefinite")
public sealed interface Indefinite extends RetentionPeriod permits ImmutableIndefinite {
    /** {@return why} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReason();

    /**
     * {@return whether it is kept for archiving in the public interest, research or statistics (UK GDPR Article 84B)}
     */
    Optional<Boolean> getArchiving();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Indefinite}; not thread-safe. */
    final class Builder extends ImmutableIndefinite.Builder {
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
