package org.dsauk.purpose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Decisive;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.dsauk.party.ContactRole;
import org.immutables.value.Value;

/** What data is shared for (UK GDPR Article 5(1)(b)). */
@Value.Immutable
public sealed interface Purpose permits ImmutablePurpose {
    /** {@return the id by which the rest of the agreement refers to the purpose} */
    @Identifies(Referable.PURPOSE)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return a short name for the purpose} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return what kind of purpose it is} */
    @Decisive
    List<PurposeKind> getKinds();

    /** {@return whether the text calls it the main one} */
    Optional<Boolean> getPrimary();

    /** {@return whose purpose it is; empty where it is that of all} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the offices of those parties that it serves, where the text names them} */
    List<ContactRole> getOffices();

    /** {@return what the sharing is to achieve, in precise terms} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getAim();

    /** {@return typical uses, where the text lists them} */
    List<@Filled @Size(max = Shape.PROSE) String> getExamples();

    /** {@return how many typical uses the text lists, where they do not all stand here} */
    Optional<@Min(0) @Max(1000) Integer> getExampleCount();

    /** {@return the people whom it concerns; empty where all} */
    @RefersTo(Referable.POPULATION)
    List<String> getPopulations();

    /** {@return how far back the data reaches that it needs} */
    Optional<Period> getLookBack();

    /** {@return why the aim cannot be reached without the sharing (UK GDPR Article 5(1)(c))} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getNecessity();

    /** {@return why the intrusion is no more than the aim warrants (Human Rights Act 1998 Schedule 1 Article 8)} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getProportionality();

    /** {@return what people, parties or the public gain (ICO data sharing code)} */
    List<@Valid Benefit> getBenefits();

    /** {@return what may happen if the data is not shared (ICO data sharing code)} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getRiskOfNotSharing();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Purpose}; not thread-safe. */
    final class Builder extends ImmutablePurpose.Builder {
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
