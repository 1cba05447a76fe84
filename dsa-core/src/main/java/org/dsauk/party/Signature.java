package org.dsauk.party;

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

/** That a party signed a version of the terms. */
@Value.Immutable
public sealed interface Signature permits ImmutableSignature {
    /** {@return the party that is bound: its id} */
    @RefersTo(Referable.PARTY)
    Optional<String> getParty();

    /** {@return the name of the person who signed} */
    Optional<@Filled @Size(max = Shape.NAME) String> getSignatory();

    /** {@return the office that gave the authority to sign, such as senior information risk owner} */
    Optional<@Filled @Size(max = Shape.NAME) String> getOffice();

    /** {@return the role in which that office is held, such as that of senior information risk owner} */
    Optional<ContactRole> getRole();

    /** {@return the purposes for which the party signed; empty where all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return how it was signed} */
    Optional<AcceptanceMethod> getMethod();

    /** {@return the day of signature} */
    Optional<LocalDate> getDate();

    /** {@return the version of the terms that was signed} */
    Optional<@Filled @Size(max = Shape.NAME) String> getVersion();

    /** {@return the digest of the terms that were signed} */
    Optional<@Filled @Size(max = Shape.NAME) String> getDigest();

    /** {@return where the signed copy is kept} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getEvidence();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Signature}; not thread-safe. */
    final class Builder extends ImmutableSignature.Builder {
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
