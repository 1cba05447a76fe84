package org.dsauk.retention;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A time that is only described, such as "as long as necessary". */
@Value.Immutable
@Kind("in-words")
public sealed interface InWords extends RetentionPeriod permits ImmutableInWords {
    /** {@return the words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getWords();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link InWords}; not thread-safe. */
    final class Builder extends ImmutableInWords.Builder {
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
