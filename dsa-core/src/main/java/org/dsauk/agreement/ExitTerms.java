package org.dsauk.agreement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.dsauk.model.JsonText;
import org.dsauk.related.AgreementSection;
import org.immutables.value.Value;

/** What happens to the data when the agreement ends or a party leaves (ICO data sharing code). */
@Value.Immutable
public sealed interface ExitTerms permits ImmutableExitTerms {
    /** {@return the arrangements, each for some of the parties} */
    List<@Valid ExitArrangement> getArrangements();

    /** {@return the parts that go on binding the parties} */
    List<AgreementSection> getSurviving();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ExitTerms}; not thread-safe. */
    final class Builder extends ImmutableExitTerms.Builder {
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
