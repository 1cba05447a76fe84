package org.dsauk.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** What happens to data at the end of its time. */
@Value.Immutable
public sealed interface Disposal permits ImmutableDisposal {
    /** {@return what is done} */
    Optional<DisposalAction> getAction();

    /** {@return how it is done} */
    List<DisposalMethod> getMethods();

    /** {@return the standard or guidance that it follows} */
    Optional<@Filled @Size(max = Shape.NAME) String> getStandard();

    /** {@return how soon after the time has run out} */
    Optional<@Valid Deadline> getWithin();

    /** {@return how it is done, in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return whether the holder certifies that it was done} */
    Optional<Boolean> getCertificate();

    /** {@return how soon the certificate is given} */
    Optional<@Valid Deadline> getCertificateWithin();

    /** {@return who gets the certificate} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getCertificateTo();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Disposal}; not thread-safe. */
    final class Builder extends ImmutableDisposal.Builder {
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
