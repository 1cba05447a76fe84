package org.dsauk.rights;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** How people complain to some of the parties about the use of their data (DPA 2018 section 164A). */
@Value.Immutable
public sealed interface ComplaintsRoute permits ImmutableComplaintsRoute {
    /** {@return whose route it is: ids of parties or groups} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the electronic complaint form} */
    Optional<URI> getForm();

    /** {@return the e-mail address for complaints} */
    Optional<@Filled @Size(max = Shape.NAME) String> getEmail();

    /** {@return the postal address for complaints} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getAddress();

    /** {@return within how many days of its receipt a complaint is acknowledged (DPA 2018 section 164A(3))} */
    Optional<@Min(0) @Max(366) Integer> getAcknowledgeWithinDays();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ComplaintsRoute}; not thread-safe. */
    final class Builder extends ImmutableComplaintsRoute.Builder {
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
