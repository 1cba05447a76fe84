package org.dsauk.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Decisive;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.dsauk.related.CitedLaw;
import org.immutables.value.Value;

/** A transfer of personal data out of the United Kingdom (UK GDPR Articles 44A to 49; DPA 2018 sections 72 to 78). */
@Value.Immutable
public sealed interface Transfer permits ImmutableTransfer {
    /** {@return who sends} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getExporters();

    /** {@return who receives} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getImporters();

    /** {@return the flows in which it happens} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the systems in which it happens} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return the data that is transferred; empty where all of it is} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return where it goes} */
    @Decisive
    Optional<Country> getDestination();

    /** {@return on what it rests (UK GDPR Article 44A(2))} */
    Optional<TransferMechanism> getMechanism();

    /**
     * {@return whether the importer is within the scope of regulations that cover a part only (UK GDPR Article 45A)}
     */
    Optional<Boolean> getWithinScope();

    /** {@return the data protection test, before 2026-02-05 the transfer risk assessment (UK GDPR Article 46(1A))} */
    @RefersTo(Referable.ASSESSMENT)
    Optional<String> getTest();

    /** {@return the law under which the data is, where the rules differ by it} */
    List<@Valid CitedLaw> getUnderLaw();

    /** {@return why it is needed and how it is protected} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getExplanation();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Transfer}; not thread-safe. */
    final class Builder extends ImmutableTransfer.Builder {
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
