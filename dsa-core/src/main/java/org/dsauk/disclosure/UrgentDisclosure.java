package org.dsauk.disclosure;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.data.DataSubject;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.law.LegalPower;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A disclosure in an emergency, outside the procedure (ICO data sharing code, data sharing in an urgent situation). */
@Value.Immutable
public sealed interface UrgentDisclosure permits ImmutableUrgentDisclosure {
    /** {@return the party that disclosed} */
    @RefersTo(Referable.PARTY)
    Optional<String> getDiscloser();

    /** {@return the parties that received} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getRecipients();

    /** {@return others who received} */
    List<@Filled @Size(max = Shape.NAME) String> getRecipientNames();

    /** {@return the day of the disclosure} */
    Optional<LocalDate> getDate();

    /** {@return the kind of people whom it was about} */
    List<DataSubject> getSubjects();

    /** {@return the data items} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the data, in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getData();

    /** {@return why it was necessary at once} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReason();

    /** {@return the lawful basis (UK GDPR Article 6(1))} */
    Optional<LawfulBasisCode> getLawfulBasis();

    /** {@return the conditions for special category data (UK GDPR Article 9(2))} */
    List<SpecialCategoryCondition> getConditions();

    /** {@return the powers relied on} */
    List<LegalPower> getPowers();

    /** {@return the name of the person who decided} */
    Optional<@Filled @Size(max = Shape.NAME) String> getDecisionMaker();

    /** {@return their position} */
    Optional<@Filled @Size(max = Shape.NAME) String> getPosition();

    /** {@return the day on which it was recorded} */
    Optional<LocalDate> getRecordedOn();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link UrgentDisclosure}; not thread-safe. */
    final class Builder extends ImmutableUrgentDisclosure.Builder {
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
