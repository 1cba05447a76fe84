package org.dsauk.governance;

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
import org.dsauk.related.AgreementSection;
import org.immutables.value.Value;

/** How the agreement is changed (practice of agreements). */
@Value.Immutable
public sealed interface AmendmentTerms permits ImmutableAmendmentTerms {
    /** {@return who can change it} */
    Optional<AmendmentProcedure> getProcedure();

    /** {@return the parties that can} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getBy();

    /** {@return the parts that can be changed so; empty where all} */
    List<AgreementSection> getSections();

    /** {@return what may be done only after such a change} */
    List<NoticeMatter> getNeededFor();

    /** {@return how long before the others are told} */
    Optional<@Valid Deadline> getNotice();

    /** {@return how long they can object} */
    Optional<@Valid Deadline> getObjectionPeriod();

    /** {@return whether not objecting is accepting} */
    Optional<Boolean> getSilenceIsAcceptance();

    /** {@return whether the agreement ends for whoever objects} */
    Optional<Boolean> getObjectionEnds();

    /** {@return what whoever objects must do} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getOnObjection();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link AmendmentTerms}; not thread-safe. */
    final class Builder extends ImmutableAmendmentTerms.Builder {
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
