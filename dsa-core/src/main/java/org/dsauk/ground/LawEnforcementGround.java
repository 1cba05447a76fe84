package org.dsauk.ground;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.CompetentAuthority;
import org.dsauk.law.LawEnforcementBasis;
import org.dsauk.law.LegalPower;
import org.dsauk.model.JsonText;
import org.immutables.value.Value;

/** By what right a competent authority processes for a law enforcement purpose (DPA 2018 sections 30, 31 and 35). */
@Value.Immutable
public sealed interface LawEnforcementGround permits ImmutableLawEnforcementGround {
    /** {@return which ground it is (DPA 2018 section 35(2))} */
    Optional<LawEnforcementBasis> getCondition();

    /** {@return the laws on which the processing is based (DPA 2018 section 35(2))} */
    List<LegalPower> getLaws();

    /** {@return as which body it is a competent authority (DPA 2018 Schedule 7)} */
    Optional<CompetentAuthority> getCompetentAuthority();

    /**
     * {@return the statutory function for a law enforcement purpose of a body that Schedule 7 does not list (DPA 2018
     * section 30(1)(b))}
     */
    Optional<LegalPower> getStatutoryFunction();

    /** {@return whether sensitive processing is strictly necessary (DPA 2018 section 35(5))} */
    Optional<Boolean> getStrictlyNecessary();

    /** {@return the paragraphs of Schedule 8 that sensitive processing meets (DPA 2018 section 35(5))} */
    List<@Min(1) @Max(9) Integer> getSchedule8();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link LawEnforcementGround}; not thread-safe. */
    final class Builder extends ImmutableLawEnforcementGround.Builder {
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
