package org.dsauk.data;

import jakarta.validation.Valid;
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

/** An outside dataset or specification to which a data item refers (practice of agreements). */
@Value.Immutable
public sealed interface Dataset permits ImmutableDataset {
    /** {@return what it is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getName();

    /** {@return who publishes it} */
    Optional<@Filled @Size(max = Shape.NAME) String> getPublisher();

    /** {@return its version} */
    Optional<@Filled @Size(max = Shape.NAME) String> getVersion();

    /** {@return the document that describes it} */
    @RefersTo(Referable.RELATED_DOCUMENT)
    Optional<String> getSpecification();

    /** {@return where it is described} */
    Optional<URI> getLink();

    /** {@return how many datasets are meant, where it is a family of them} */
    Optional<@Min(0) @Max(100000) Integer> getDatasets();

    /** {@return how many release lines it has} */
    Optional<@Min(0) @Max(100000) Integer> getReleases();

    /** {@return how many tables or lists it has} */
    Optional<@Min(0) @Max(100000) Integer> getTables();

    /** {@return how many columns or fields it has} */
    Optional<@Min(0) @Max(1000000) Integer> getColumns();

    /** {@return how much of it goes to which purposes} */
    List<@Valid DatasetUse> getUses();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Dataset}; not thread-safe. */
    final class Builder extends ImmutableDataset.Builder {
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
