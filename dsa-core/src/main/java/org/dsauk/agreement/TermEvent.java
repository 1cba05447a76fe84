package org.dsauk.agreement;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * What begins or ends the term, other than a date (practice of agreements: term tied to a system, an approval or an
 * event).
 */
@Value.Immutable
public sealed interface TermEvent permits ImmutableTermEvent {
    /** {@return what happens} */
    Optional<TermEventKind> getKind();

    /** {@return for which parties; empty where for all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return for which purposes; empty where for all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the system that it is tied to} */
    @RefersTo(Referable.SYSTEM)
    Optional<String> getSystem();

    /** {@return the approval that it is tied to} */
    @RefersTo(Referable.APPROVAL)
    Optional<String> getApproval();

    /** {@return what happens, in words} */
    Optional<@Filled @Size(max = Shape.NAME) String> getDescription();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link TermEvent}; not thread-safe. */
    final class Builder extends ImmutableTermEvent.Builder {
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
