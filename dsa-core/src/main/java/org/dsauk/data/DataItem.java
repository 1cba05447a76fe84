package org.dsauk.data;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Something that is shared: a field, a record or a document (UK GDPR Article 5(1)(c)). */
@Value.Immutable
public sealed interface DataItem permits ImmutableDataItem {
    /** {@return the id by which the rest of the agreement refers to the item} */
    @Identifies(Referable.DATA_ITEM)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return what the item is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getName();

    /** {@return what it contains, precisely enough to tell what is not shared} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescription();

    /** {@return the data item of which this one is a part} */
    @RefersTo(Referable.DATA_ITEM)
    Optional<String> getPartOf();

    /** {@return the outside dataset or specification that says what it contains} */
    Optional<@Valid Dataset> getDataset();

    /** {@return in how many tables or lists it stands, where the text counts them} */
    Optional<@Min(1) @Max(100000) Integer> getInTables();

    /** {@return how many fields it comprises, where the text counts them} */
    Optional<@Min(1) @Max(1000000) Integer> getFields();

    /** {@return whether it is always given} */
    Optional<ItemProvision> getProvision();

    /** {@return where it stands during the term} */
    Optional<ItemStatus> getStatus();

    /** {@return the data item that took its place} */
    @RefersTo(Referable.DATA_ITEM)
    Optional<String> getReplacedBy();

    /** {@return the first day on which it is available} */
    Optional<LocalDate> getAvailableFrom();

    /** {@return the last day on which it is available} */
    Optional<LocalDate> getAvailableUntil();

    /** {@return the people whom it is about} */
    List<DataSubject> getSubjects();

    /** {@return the groups of people whom it is about; empty where all} */
    @RefersTo(Referable.POPULATION)
    List<String> getPopulations();

    /**
     * {@return the special categories that it reveals, or criminal offence data (UK GDPR Articles 9(1) and 10);
     * {@code none} where it was considered and reveals none}
     */
    List<Sensitivity> getSensitivity();

    /** {@return what the text classes it as, where the law does not} */
    List<Sensitivity> getStatedSensitivity();

    /** {@return how closely it points to a person (UK GDPR Article 4(1)(1))} */
    Optional<Identifiability> getIdentifiability();

    /** {@return the identifiers that it contains (UK GDPR Article 4(1)(1))} */
    List<UniqueIdentifier> getIdentifiers();

    /** {@return how many values it may take} */
    Optional<@Min(1) @Max(100000) Integer> getPermittedValues();

    /** {@return values that it may take, those that the text names} */
    List<@Filled @Size(max = Shape.NAME) String> getNamedValues();

    /** {@return what is done to it so that it tells less} */
    List<@Valid Transformation> getTransformations();

    /** {@return the purposes for which it is not used} */
    @RefersTo(Referable.PURPOSE)
    List<String> getExcludedFrom();

    /** {@return why it is needed (UK GDPR Article 5(1)(c))} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getJustification();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link DataItem}; not thread-safe. */
    final class Builder extends ImmutableDataItem.Builder {
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
