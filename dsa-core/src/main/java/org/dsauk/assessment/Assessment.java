package org.dsauk.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** An assessment or policy document that the sharing rests on. */
@Value.Immutable
public sealed interface Assessment permits ImmutableAssessment {
    /** {@return the id by which the rest of the agreement refers to it} */
    @Identifies(Referable.ASSESSMENT)
    @Pattern(regexp = Shape.LOCAL_ID)
    String getId();

    /** {@return what it is} */
    Optional<AssessmentKind> getKind();

    /** {@return whose it is: ids of parties or groups} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the purposes that it covers; empty where all} */
    @RefersTo(Referable.PURPOSE)
    List<String> getPurposes();

    /** {@return the flows that it covers; empty where all} */
    @RefersTo(Referable.FLOW)
    List<String> getFlows();

    /** {@return where it stands} */
    Optional<AssessmentStatus> getStatus();

    /** {@return in what form it is made} */
    Optional<AssessmentForm> getForm();

    /** {@return what it contains} */
    List<AssessmentContent> getContents();

    /** {@return what it is called} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return the reference under which its owner keeps it} */
    Optional<@Filled @Size(max = Shape.NAME) String> getReference();

    /** {@return where it can be read} */
    Optional<URI> getLink();

    /** {@return the day on which it was adopted} */
    Optional<LocalDate> getDate();

    /** {@return the day on which it was last reviewed} */
    Optional<LocalDate> getLastReviewed();

    /**
     * {@return the paragraphs of Schedule 1 that a policy document covers; empty where it covers all (DPA 2018 Schedule
     * 1 paragraph 39)}
     */
    List<@Min(1) @Max(37) Integer> getSchedule1();

    /** {@return what the data protection officer advised (UK GDPR Article 35(2))} */
    Optional<@Filled @Size(max = Shape.PROSE) String> getOfficerAdvice();

    /** {@return the risk that is left after all measures (UK GDPR Article 36(1))} */
    Optional<RiskLevel> getResidualRisk();

    /** {@return the consultation of the regulator (UK GDPR Article 36)} */
    Optional<@Valid RegulatorConsultation> getConsultation();

    /** {@return who helps to make it} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getAssistedBy();

    /** {@return the tool in which it is kept} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTool();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link Assessment}; not thread-safe. */
    final class Builder extends ImmutableAssessment.Builder {
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
