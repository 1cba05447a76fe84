package org.dsauk.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.dsauk.related.AgreementSection;
import org.immutables.value.Value;

/** One line of the change log. */
@Value.Immutable
public sealed interface ChangeLogEntry permits ImmutableChangeLogEntry {
    /** {@return the version that the change led to} */
    Optional<@Filled @Size(max = Shape.NAME) String> getVersion();

    /** {@return the day of the change} */
    Optional<LocalDate> getDate();

    /** {@return the day on which the parties were told of the change, from which the time to object runs} */
    Optional<LocalDate> getNotifiedOn();

    /** {@return the year of the change, where the day is not known} */
    Optional<@Min(1900) @Max(2200) Integer> getYear();

    /** {@return the office or person who made it} */
    Optional<@Filled @Size(max = Shape.NAME) String> getAuthor();

    /** {@return how much the change matters} */
    Optional<ChangeKind> getKind();

    /** {@return the parts that changed} */
    List<AgreementSection> getSections();

    /** {@return where that version can be read} */
    Optional<URI> getLink();

    /** {@return what changed and why} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ChangeLogEntry}; not thread-safe. */
    final class Builder extends ImmutableChangeLogEntry.Builder {
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
