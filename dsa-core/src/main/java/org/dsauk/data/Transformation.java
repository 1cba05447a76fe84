package org.dsauk.data;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** What is done to a data item so that it tells less (UK GDPR Articles 5(1)(c) and 25). */
@Value.Immutable
public sealed interface Transformation permits ImmutableTransformation {
    /** {@return what is done} */
    Optional<TransformationMethod> getMethod();

    /** {@return when it is done} */
    Optional<TransformationStage> getStage();

    /** {@return who does it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getBy();

    /** {@return the purposes for which it is done; empty where it is done for all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return how many leading characters stay} */
    Optional<@Min(0) @Max(1000) Integer> getKeeps();

    /** {@return how much of a date stays} */
    Optional<DatePrecision> getPrecision();

    /** {@return the algorithm, such as SHA-256} */
    Optional<@Filled @Size(max = Shape.NAME) String> getAlgorithm();

    /** {@return the data item whose value decides whether it is done} */
    @RefersTo(Referable.DATA_ITEM)
    Optional<String> getDependsOn();

    /** {@return whether it is only available, not in use for this item} */
    Optional<Boolean> getAvailable();

    /** {@return what else is to be known about it} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDetail();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Transformation}; not thread-safe. */
    final class Builder extends ImmutableTransformation.Builder {
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
