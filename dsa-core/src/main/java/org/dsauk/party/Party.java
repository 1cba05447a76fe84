package org.dsauk.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** An organisation that takes part: a legal person, not a team (UK GDPR Article 4(1)(7)). */
@Value.Immutable
public sealed interface Party permits ImmutableParty {
    /** {@return the id by which the rest of the agreement refers to the party} */
    @Identifies(Referable.PARTY)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return the legal name} */
    Optional<@Filled @Size(max = Shape.NAME) String> getName();

    /** {@return the part of the organisation that acts, such as a service or team} */
    Optional<@Filled @Size(max = Shape.NAME) String> getUnit();

    /** {@return names that it had before} */
    List<@Valid FormerName> getFormerNames();

    /** {@return what kind of body it is; whether it is a public authority follows from this (DPA 2018 section 7)} */
    Optional<PartyType> getType();

    /** {@return the region or district that it serves} */
    Optional<@Filled @Size(max = Shape.NAME) String> getRegion();

    /** {@return the party that hosts it, where it is a team or partnership of others} */
    @RefersTo(Referable.PARTY)
    Optional<String> getHostedBy();

    /** {@return the postal address, on one or more lines} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getAddress();

    /** {@return numbers and codes that registers give the party} */
    List<@Valid PartyIdentifier> getIdentifiers();

    /**
     * {@return why the party need not pay the data protection fee, where it has no registration number (SI 2018/480)}
     */
    Optional<@Filled @Size(max = Shape.PROSE) String> getRegistrationExemption();

    /** {@return whom to ask: operations, data protection officer, others (ICO data sharing code)} */
    List<@Valid Contact> getContacts();

    /** {@return the parties after which it came (practice of agreements)} */
    List<@Valid Succession> getSucceeds();

    /** {@return the first day on which it exists} */
    Optional<LocalDate> getExistsFrom();

    /** {@return the last day on which it exists} */
    Optional<LocalDate> getExistsUntil();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Party}; not thread-safe. */
    final class Builder extends ImmutableParty.Builder {
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
