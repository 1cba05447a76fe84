package org.dsauk.retention;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.party.ContactRole;
import org.immutables.value.Value;

/** That somebody looks at data before it goes or while it is kept (DPA 2018 section 39(2); practice of agreements). */
@Value.Immutable
public sealed interface RetentionReview permits ImmutableRetentionReview {
    /** {@return the time between two reviews} */
    Optional<Period> getInterval();

    /** {@return when somebody looks first; where absent, after the time between two reviews} */
    Optional<@Valid RetentionPeriod> getFirst();

    /** {@return whether somebody decides before data goes} */
    Optional<Boolean> getBeforeDisposal();

    /** {@return who looks} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getBy();

    /** {@return the offices that look} */
    List<ContactRole> getOffices();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RetentionReview}; not thread-safe. */
    final class Builder extends ImmutableRetentionReview.Builder {
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
