package org.dsauk.ground;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.CriminalOffenceCondition;
import org.dsauk.law.LegalPower;
import org.dsauk.model.JsonText;
import org.immutables.value.Value;

/** A condition under which criminal offence data is processed (UK GDPR Article 10; DPA 2018 section 10). */
@Value.Immutable
public sealed interface CriminalOffenceGround permits ImmutableCriminalOffenceGround {
    /** {@return whether it is done under official authority or under Schedule 1} */
    Optional<CriminalOffenceCondition> getCondition();

    /** {@return the laws that give the official authority} */
    List<LegalPower> getLaws();

    /** {@return the paragraphs of Schedule 1 that are met (DPA 2018 section 10(5))} */
    List<@Min(1) @Max(37) Integer> getSchedule1();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link CriminalOffenceGround}; not thread-safe. */
    final class Builder extends ImmutableCriminalOffenceGround.Builder {
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
