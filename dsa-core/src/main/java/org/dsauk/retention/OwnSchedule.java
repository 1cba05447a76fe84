package org.dsauk.retention;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** As the holder's own retention schedule says. */
@Value.Immutable
@Kind("own-schedule")
public sealed interface OwnSchedule extends RetentionPeriod permits ImmutableOwnSchedule {
    /** {@return where the schedule can be read} */
    Optional<URI> getSchedule();

    /** {@return whether the text obliges the holder to set a schedule} */
    Optional<Boolean> getMustBeSet();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link OwnSchedule}; not thread-safe. */
    final class Builder extends ImmutableOwnSchedule.Builder {
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
