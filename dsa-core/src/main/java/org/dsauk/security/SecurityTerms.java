package org.dsauk.security;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.immutables.value.Value;

/** How the data is protected (UK GDPR Article 32). */
@Value.Immutable
public sealed interface SecurityTerms permits ImmutableSecurityTerms {
    /** {@return the classification and marking of what is shared (Government Security Classifications Policy)} */
    Optional<SecurityClassification> getClassification();

    /** {@return classifications of data that must not be shared} */
    List<SecurityClassification> getExcludedClassifications();

    /** {@return the technical and organisational measures (UK GDPR Article 32)} */
    List<@Valid SecurityMeasure> getMeasures();

    /** {@return who may see what (UK GDPR Article 32(4))} */
    List<@Valid AccessRule> getAccess();

    /** {@return what the parties can show of their security (UK GDPR Article 32(1)(d))} */
    List<@Valid Assurance> getAssurances();

    /** {@return what happens after a breach (UK GDPR Articles 33 and 34)} */
    Optional<@Valid BreachTerms> getBreach();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link SecurityTerms}; not thread-safe. */
    final class Builder extends ImmutableSecurityTerms.Builder {
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
