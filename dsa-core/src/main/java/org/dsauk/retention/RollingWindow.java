package org.dsauk.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Kind;
import org.immutables.value.Value;

/** Whole years counted back from now; the oldest drops out when a new one comes (practice of agreements). */
@Value.Immutable
@Kind("rolling-window")
public sealed interface RollingWindow extends RetentionPeriod permits ImmutableRollingWindow {
    /** {@return how much is kept} */
    Optional<Period> getLength();

    /** {@return what it is counted in} */
    Optional<WindowUnit> getUnit();

    /** {@return the month in which the oldest year drops out, from 1 for January to 12} */
    Optional<@Min(1) @Max(12) Integer> getRollsInMonth();

    /** {@return whether it rolls in a month that is set once for all, where the text does not say which} */
    Optional<Boolean> getInSetMonth();

    /** {@return whether the oldest year drops out when the next release of the data arrives, not in a month} */
    Optional<Boolean> getRollsOnRelease();

    /**
     * {@return whether the current year or month is kept beside those that are counted, as in "six years and the
     * current year"; false where it is one of them; where absent, it is kept beside them}
     */
    Optional<Boolean> getAndCurrent();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    @Override
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RollingWindow}; not thread-safe. */
    final class Builder extends ImmutableRollingWindow.Builder {
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
