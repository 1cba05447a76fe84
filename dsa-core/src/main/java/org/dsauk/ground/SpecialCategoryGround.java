package org.dsauk.ground;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.data.Sensitivity;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** A condition under which special category data is processed (UK GDPR Article 9(2)). */
@Value.Immutable
public sealed interface SpecialCategoryGround permits ImmutableSpecialCategoryGround {
    /** {@return the categories that the condition covers (UK GDPR Article 9(1))} */
    List<Sensitivity> getCategories();

    /** {@return the condition} */
    Optional<SpecialCategoryCondition> getCondition();

    /** {@return the paragraphs of Schedule 1 that the condition needs (DPA 2018 section 10)} */
    List<@Min(1) @Max(37) Integer> getSchedule1();

    /** {@return the Part of Schedule 1, where the text names no paragraph} */
    Optional<@Min(1) @Max(3) Integer> getSchedule1Part();

    /** {@return why it is done without consent (DPA 2018 Schedule 1 paragraphs 18(2) and 19(2))} */
    Optional<NoConsentReason> getNoConsentReason();

    /** {@return who is bound to secrecy (UK GDPR Article 9(3); DPA 2018 section 11(1))} */
    Optional<ProfessionalSecrecy> getProfessionalSecrecy();

    /** {@return why the processing is in the substantial public interest, where the paragraph asks for that} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getSubstantialPublicInterest();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link SpecialCategoryGround}; not thread-safe. */
    final class Builder extends ImmutableSpecialCategoryGround.Builder {
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
