package org.dsauk.flow;

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

/**
 * Data that goes from some parties to others for some purposes.
 *
 * <p>Each discloser sends to each recipient, but no party to itself.
 */
@Value.Immutable
public sealed interface DataFlow permits ImmutableDataFlow {
    /** {@return the id by which the rest of the agreement refers to the flow} */
    @Identifies(Referable.FLOW)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return a short name for the flow} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return who sends: ids of parties or groups} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getDisclosers();

    /** {@return who receives: ids of parties or groups} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getRecipients();

    /** {@return the people from whom the data is collected, where they hand it in themselves (UK GDPR Article 13)} */
    @RefersTo(Referable.POPULATION)
    List<String> getCollectedFrom();

    /** {@return what for: ids of purposes} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return what is sent: ids of data items} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return data items that are expressly not sent} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getExcludedItems();

    /** {@return the people whom it is about; empty where all} */
    @RefersTo(Referable.POPULATION)
    List<String> getPopulations();

    /** {@return what sets off a disclosure} */
    Optional<FlowTrigger> getTrigger();

    /** {@return how often it runs} */
    Optional<@Valid Frequency> getFrequency();

    /** {@return whether it is about one person or about many} */
    Optional<Granularity> getGranularity();

    /** {@return how the data travels; several are alternatives (UK GDPR Article 32)} */
    List<TransferMethod> getMethods();

    /** {@return who chooses among the methods, where there are several} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getMethodChosenBy();

    /** {@return the formats of the files or messages, such as CSV} */
    List<@Filled @Size(max = Shape.NAME) String> getFormats();

    /** {@return the systems from which, or to which, it goes} */
    @RefersTo(Referable.SYSTEM)
    List<String> getSystems();

    /** {@return the stations on the way, in order} */
    List<@Valid Hop> getHops();

    /** {@return what must hold before data is disclosed} */
    List<@Valid FlowCondition> getConditions();

    /** {@return the first day of the flow, where it is not that of the agreement} */
    Optional<LocalDate> getStartsOn();

    /** {@return the last day of the flow, where it is not that of the agreement} */
    Optional<LocalDate> getEndsOn();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link DataFlow}; not thread-safe. */
    final class Builder extends ImmutableDataFlow.Builder {
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
