package org.dsauk.ground;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.LegalPower;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * By what right some of the parties disclose or receive data.
 *
 * <p>A ground belongs to parties, to what they do and to what they do it for, never to the agreement as a whole. Where
 * it names neither flows nor purposes it holds for all flows of its parties; where it names both, a flow must be named
 * and serve one of the purposes.
 */
@Value.Immutable
public sealed interface LegalGround permits ImmutableLegalGround {
    /** {@return the id by which reports refer to the ground} */
    @Identifies(Referable.LEGAL_GROUND)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return whose ground it is: ids of parties or groups} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return whether it supports disclosing, receiving or both} */
    Optional<Act> getAct();

    /** {@return the flows that it covers: their ids; empty where purposes or nothing limit it} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return the purposes that it covers: their ids; empty where flows or nothing limit it} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the data items that it covers; empty where items do not limit it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return the ground in whose place it stands in some cases} */
    @RefersTo(Referable.LEGAL_GROUND)
    Optional<String> getAlternativeTo();

    /**
     * {@return the regime that applies to this act: it follows the purpose of the act, not the party (DPA 2018 section
     * 29)}
     */
    Optional<Regime> getRegime();

    /**
     * {@return whether a public authority acts here in the performance of its tasks (UK GDPR Article 6(1), closing
     * words; DPA 2018 section 7(2))}
     */
    Optional<Boolean> getInPerformanceOfTasks();

    /** {@return why a public authority acts here outside the performance of its tasks} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getOutsideTasksReason();

    /** {@return the lawful basis (UK GDPR Article 6(1))} */
    Optional<@Valid LawfulBasis> getBasis();

    /** {@return the ground under Part 3 (DPA 2018 section 35)} */
    Optional<@Valid LawEnforcementGround> getLawEnforcement();

    /** {@return the conditions for special category data (UK GDPR Article 9(2))} */
    List<@Valid SpecialCategoryGround> getSpecialCategory();

    /** {@return the conditions for criminal offence data (UK GDPR Article 10; DPA 2018 section 10(5))} */
    List<@Valid CriminalOffenceGround> getCriminalOffence();

    /** {@return the powers, duties and functions that allow the act in public law} */
    List<LegalPower> getPowers();

    /**
     * {@return the laws that authorise the use, for another purpose, of data collected for law enforcement (DPA 2018
     * section 36(4))}
     */
    List<LegalPower> getReuseAuthorisedBy();

    /** {@return how the use stands to the purpose of collection (UK GDPR Articles 5(1)(b) and 8A)} */
    Optional<@Valid FurtherUse> getFurtherUse();

    /** {@return how many releases rest on it, where the source counts them} */
    Optional<@Min(0) @Max(100000) Integer> getReleases();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link LegalGround}; not thread-safe. */
    final class Builder extends ImmutableLegalGround.Builder {
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
