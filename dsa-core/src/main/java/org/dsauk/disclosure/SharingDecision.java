package org.dsauk.disclosure;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.law.LegalPower;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** What a party decided on a request, and why (ICO data sharing code, data sharing decision form). */
@Value.Immutable
public sealed interface SharingDecision permits ImmutableSharingDecision {
    /** {@return the request} */
    @RefersTo(Referable.SHARING_REQUEST)
    Optional<String> getRequest();

    /** {@return the party that decided} */
    @RefersTo(Referable.PARTY)
    Optional<String> getDecidedBy();

    /** {@return the flow under which it is shared} */
    @RefersTo(Referable.FLOW)
    Optional<String> getFlow();

    /** {@return the day on which the request arrived} */
    Optional<LocalDate> getReceivedOn();

    /** {@return what was decided} */
    Optional<Decision> getDecision();

    /** {@return the data items that are shared} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return why} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getReasons();

    /** {@return how the two parties stand to each other} */
    Optional<ControllerRelation> getRelation();

    /** {@return whether an agreement is or will be in place} */
    Optional<Boolean> getAgreementInPlace();

    /** {@return the lawful basis of the discloser (UK GDPR Article 6(1))} */
    Optional<LawfulBasisCode> getLawfulBasis();

    /** {@return the conditions for special category data (UK GDPR Article 9(2))} */
    List<SpecialCategoryCondition> getConditions();

    /** {@return the powers on which the discloser relies} */
    List<LegalPower> getPowers();

    /** {@return why it is necessary} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getNecessity();

    /** {@return whether an impact assessment was considered (UK GDPR Article 35)} */
    Optional<Boolean> getAssessmentConsidered();

    /** {@return the impact assessment} */
    @RefersTo(Referable.ASSESSMENT)
    Optional<String> getAssessment();

    /** {@return what the data protection officer said where there was none} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getOfficerAdvice();

    /** {@return arrangements for retention, security and the rights of people} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getArrangements();

    /** {@return the day on which it was shared} */
    Optional<LocalDate> getSharedOn();

    /** {@return the time between disclosures, where there are several} */
    Optional<Period> getInterval();

    /** {@return the name of the person who decided} */
    Optional<@Filled @Size(max = Shape.NAME) String> getDecisionMaker();

    /** {@return their position} */
    Optional<@Filled @Size(max = Shape.NAME) String> getPosition();

    /** {@return the day of the decision} */
    Optional<LocalDate> getDate();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link SharingDecision}; not thread-safe. */
    final class Builder extends ImmutableSharingDecision.Builder {
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
