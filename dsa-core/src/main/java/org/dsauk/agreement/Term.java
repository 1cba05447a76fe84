package org.dsauk.agreement;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.immutables.value.Value;

/** From when to when the agreement runs. */
@Value.Immutable
public sealed interface Term permits ImmutableTerm {
    /** {@return the first day on which the parties may share under the agreement} */
    Optional<LocalDate> getEffectiveFrom();

    /** {@return the last day, inclusive; absent when the agreement runs until it is ended} */
    Optional<LocalDate> getExpiresOn();

    /** {@return what begins the term, other than a date} */
    List<@Valid TermEvent> getBegins();

    /** {@return what ends the term, other than a date} */
    List<@Valid TermEvent> getEnds();

    /** {@return whether the text says that it has no end date} */
    Optional<Boolean> getOpenEnded();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Term}; not thread-safe. */
    final class Builder extends ImmutableTerm.Builder {
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
