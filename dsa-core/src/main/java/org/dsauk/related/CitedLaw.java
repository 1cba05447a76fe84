package org.dsauk.related;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/**
 * A law that the text cites beside the legal grounds, as the text cites it, right or wrong (practice of agreements).
 */
@Value.Immutable
public sealed interface CitedLaw permits ImmutableCitedLaw {
    /** {@return the law, such as an Act with its year} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return the section, article or paragraph} */
    Optional<@Filled @Size(max = Shape.NAME) String> getProvision();

    /** {@return the country or union whose law it is} */
    Optional<@Filled @Size(max = Shape.NAME) String> getJurisdiction();

    /** {@return the parts of the agreement for which it is cited} */
    List<AgreementSection> getSections();

    /** {@return the parties whom it binds, where the text says so} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return whether the text cites it only as far as it applies} */
    Optional<Boolean> getAsFarAsApplicable();

    /** {@return where it can be read} */
    Optional<URI> getLink();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link CitedLaw}; not thread-safe. */
    final class Builder extends ImmutableCitedLaw.Builder {
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
