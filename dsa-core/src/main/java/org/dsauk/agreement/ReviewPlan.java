package org.dsauk.agreement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** When the parties check that the sharing still does what it should. */
@Value.Immutable
public sealed interface ReviewPlan permits ImmutableReviewPlan {
    /** {@return the day by which the next review is due} */
    Optional<LocalDate> getNextDue();

    /** {@return the time between two reviews} */
    Optional<Period> getInterval();

    /** {@return the time from the beginning to the first review, where it differs} */
    Optional<Period> getFirstInterval();

    /** {@return whether the text leaves the day of the next review open} */
    Optional<Boolean> getToBeConfirmed();

    /** {@return who reviews} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getReviewers();

    /** {@return the day of the last review; absent before the first} */
    Optional<LocalDate> getLastReviewed();

    /** {@return events that call for a review before it is due, such as a change of the law} */
    List<@Filled @Size(max = Shape.PROSE) String> getTriggers();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ReviewPlan}; not thread-safe. */
    final class Builder extends ImmutableReviewPlan.Builder {
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
