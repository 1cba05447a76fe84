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

/** One step of a party into, within or out of the agreement. */
@Value.Immutable
public sealed interface Participation permits ImmutableParticipation {
    /** {@return the party whose step it is: its id; absent where the whole group takes it} */
    @RefersTo(Referable.PARTY)
    Optional<String> getMember();

    /** {@return the group that it joins, or that takes the step: its id; absent for a party that stands in no group} */
    @RefersTo(Referable.PARTY_GROUP)
    Optional<String> getGroup();

    /** {@return the purposes that the step concerns: their ids; empty where it concerns them all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the data items that the step concerns: their ids; empty where it concerns them all} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return where the party stands after the step} */
    Optional<ParticipationStatus> getStatus();

    /** {@return the day on which the step takes effect} */
    Optional<LocalDate> getDate();

    /** {@return the day on which notice of the step was given} */
    Optional<LocalDate> getNoticeDate();

    /** {@return the version of the terms that the step concerns} */
    Optional<@Filled @Size(max = Shape.NAME) String> getVersion();

    /** {@return the deed, letter or form by which it was taken} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getInstrument();

    /** {@return how it was taken} */
    Optional<AcceptanceMethod> getMethod();

    /** {@return the name of the person who took it} */
    Optional<@Filled @Size(max = Shape.NAME) String> getSignatory();

    /** {@return the office that gave the authority} */
    Optional<@Filled @Size(max = Shape.NAME) String> getOffice();

    /** {@return the role in which that office is held, such as that of Caldicott Guardian} */
    Optional<ContactRole> getRole();

    /** {@return the party that accepted the step for the others: its id} */
    @RefersTo(Referable.PARTY)
    Optional<String> getAcceptedBy();

    /** {@return the day on which it was accepted} */
    Optional<LocalDate> getAcceptedOn();

    /** {@return why} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReason();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Participation}; not thread-safe. */
    final class Builder extends ImmutableParticipation.Builder {
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
