package org.dsauk.related;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
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

/**
 * A document beside the agreement: an annex, a form, a procedure, a specification (ICO data sharing code, data sharing
 * agreements).
 */
@Value.Immutable
public sealed interface RelatedDocument permits ImmutableRelatedDocument {
    /** {@return the id by which the rest of the agreement refers to the document} */
    @Identifies(Referable.RELATED_DOCUMENT)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return what it is} */
    Optional<RelatedDocumentKind> getKind();

    /** {@return what it is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return its version} */
    Optional<@Filled @Size(max = Shape.NAME) String> getVersion();

    /** {@return its date} */
    Optional<LocalDate> getDate();

    /** {@return references under which it is kept} */
    List<@Valid Reference> getReferences();

    /** {@return where it can be read} */
    Optional<URI> getLink();

    /** {@return whose it is} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getOwners();

    /** {@return the parts of the agreement to which it belongs} */
    List<AgreementSection> getSections();

    /** {@return what it lays down, in words} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getDescribes();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link RelatedDocument}; not thread-safe. */
    final class Builder extends ImmutableRelatedDocument.Builder {
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
