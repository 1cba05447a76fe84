package org.dsauk.data;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
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

/** Some of the people whom data is about, told apart by place, age, cohort or time (practice of agreements). */
@Value.Immutable
public sealed interface Population permits ImmutablePopulation {
    /** {@return the id by which the rest of the agreement refers to the population} */
    @Identifies(Referable.POPULATION)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return what these people are called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return what kind of people they are} */
    List<DataSubject> getSubjects();

    /** {@return the population of which they are a part} */
    @RefersTo(Referable.POPULATION)
    Optional<String> getPartOf();

    /** {@return the places to which they belong: names or codes} */
    List<@Filled @Size(max = Shape.NAME) String> getPlaces();

    /** {@return the age from which they belong to it, in years} */
    Optional<@Min(0) @Max(150) Integer> getMinimumAge();

    /** {@return the last age at which they belong to it, in years} */
    Optional<@Min(0) @Max(150) Integer> getMaximumAge();

    /** {@return whether only adults belong to it, where the text gives no age} */
    Optional<Boolean> getAdultsOnly();

    /** {@return the day from which people or events belong to it} */
    Optional<LocalDate> getStartsOn();

    /** {@return the last day on which people or events belong to it} */
    Optional<LocalDate> getEndsOn();

    /** {@return how far back from the day of sharing people or events belong to it} */
    Optional<Period> getLookBack();

    /** {@return the cohort, such as a school year or a programme} */
    Optional<@Filled @Size(max = Shape.NAME) String> getCohort();

    /** {@return what else makes somebody belong to it} */
    List<@Filled @Size(max = Shape.PROSE) String> getCriteria();

    /** {@return who does not belong to it} */
    List<@Filled @Size(max = Shape.PROSE) String> getExclusions();

    /** {@return populations whose people do not belong to it} */
    @RefersTo(Referable.POPULATION)
    List<String> getExcludedPopulations();

    /** {@return whether these are the people who are sought, where others are supplied too} */
    Optional<Boolean> getTarget();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Population}; not thread-safe. */
    final class Builder extends ImmutablePopulation.Builder {
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
