package org.dsauk.security;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.immutables.value.Value;

/** What happens after a breach (UK GDPR Articles 33 and 34; DPA 2018 sections 67 and 68). */
@Value.Immutable
public sealed interface BreachTerms permits ImmutableBreachTerms {
    /** {@return who tells whom} */
    List<@Valid BreachNotification> getNotifications();

    /** {@return what the parties agree on together} */
    List<BreachStep> getSteps();

    /** {@return who tells the regulator (UK GDPR Article 33(1))} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getRegulatorToldBy();

    /** {@return who tells the people concerned (UK GDPR Article 34)} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getPeopleToldBy();

    /** {@return who helps with the regulator and the people concerned} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getAssistedBy();

    /** {@return what it does to the sharing} */
    Optional<BreachEffect> getEffect();

    /** {@return what a significant breach does, where that is more than what any breach does} */
    Optional<BreachEffect> getSignificantEffect();

    /** {@return whether only a significant breach has that effect} */
    Optional<Boolean> getSignificantOnly();

    /** {@return whether the effect comes at once without notice} */
    Optional<Boolean> getWithoutNotice();

    /** {@return when sharing goes on} */
    Optional<ResumptionCondition> getResumption();

    /** {@return whether the parties otherwise go on working together} */
    Optional<Boolean> getOtherCooperationContinues();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link BreachTerms}; not thread-safe. */
    final class Builder extends ImmutableBreachTerms.Builder {
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
