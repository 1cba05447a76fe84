package org.dsauk.party;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.immutables.value.Value;

/** Somebody or some office to ask at a party. */
@Value.Immutable
public sealed interface Contact permits ImmutableContact {
    /** {@return what to ask them about, or the offices that they hold (ICO data sharing code)} */
    List<ContactRole> getRoles();

    /** {@return the name of the person or office} */
    Optional<@Filled @Size(max = Shape.NAME) String> getName();

    /** {@return the position of the person} */
    Optional<@Filled @Size(max = Shape.NAME) String> getPosition();

    /** {@return whether it may be several people} */
    Optional<Boolean> getSeveral();

    /** {@return whether several people share it, such as the mailbox of a team} */
    Optional<Boolean> getShared();

    /** {@return in what form they are reached, where the text gives no address} */
    Optional<CommunicationForm> getForm();

    /** {@return the e-mail address} */
    Optional<@Filled @Size(max = Shape.NAME) String> getEmail();

    /** {@return the telephone number} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTelephone();

    /** {@return the postal address} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getAddress();

    /** {@return the page or form through which they can be reached} */
    Optional<URI> getLink();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Contact}; not thread-safe. */
    final class Builder extends ImmutableContact.Builder {
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
