package org.dsauk.role;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.dsauk.related.CitedLaw;
import org.dsauk.related.Reference;
import org.immutables.value.Value;

/** The contract under which a processor works (UK GDPR Article 28(3) and (9); DPA 2018 section 59(5)). */
@Value.Immutable
public sealed interface ProcessorContract permits ImmutableProcessorContract {
    /** {@return what it is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return its references} */
    List<@Valid Reference> getReferences();

    /** {@return the day on which it was made} */
    Optional<LocalDate> getDate();

    /** {@return where it can be read} */
    Optional<URI> getLink();

    /** {@return whether this agreement itself is the contract} */
    Optional<Boolean> getInThisAgreement();

    /** {@return what it binds the processor to} */
    List<ContractTerm> getTerms();

    /** {@return what it sets out} */
    List<ContractParticular> getParticulars();

    /** {@return the provisions that it is meant to meet} */
    List<@Valid CitedLaw> getIntendedToMeet();

    /** {@return documents that count as further written instructions} */
    @RefersTo(Referable.RELATED_DOCUMENT)
    List<String> getInstructedBy();

    /** {@return what else counts as a written instruction} */
    List<@Filled @Size(max = Shape.PROSE) String> getFurtherInstructions();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ProcessorContract}; not thread-safe. */
    final class Builder extends ImmutableProcessorContract.Builder {
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
