package org.dsauk.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.assessment.Assessment;
import org.dsauk.data.DataItem;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.LegalGround;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Shape;
import org.dsauk.party.Participation;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.Signature;
import org.dsauk.purpose.Purpose;
import org.dsauk.retention.RetentionRule;
import org.dsauk.rights.RightsTerms;
import org.dsauk.security.SecurityTerms;
import org.immutables.value.Value;

/**
 * A data sharing agreement: the terms that the parties agree to, and the record of its life.
 *
 * <p>The terms are everything up to {@link #getExit()}; the record is the status, the participation, the signatures and
 * the change log. Only the identity is demanded: an incomplete draft is a value like any other, and what is missing is
 * reported by the rules.
 */
@Value.Immutable
public sealed interface DataSharingAgreement permits ImmutableDataSharingAgreement {
    /** The format that this release reads and writes, as the member {@code format} states it. */
    String FORMAT = "dsa/0.1";

    /** {@return the identity of the agreement over all its versions: an absolute URI or {@code urn:uuid:}} */
    @Pattern(regexp = Shape.AGREEMENT_ID)
    @Size(max = Shape.NAME)
    String getId();

    /** {@return the title, as the parties know it (ICO data sharing code, data sharing agreements)} */
    Optional<@Filled @Size(max = Shape.NAME) String> getTitle();

    /** {@return the version of the terms, such as {@code 1.0}; a major version is signed again} */
    Optional<@Filled @Size(max = Shape.NAME) String> getVersion();

    /** {@return what kind of arrangement this is} */
    Optional<AgreementKind> getKind();

    /** {@return the organisations that take part, each a legal person (UK GDPR Article 4(1)(7))} */
    List<@Valid Party> getParties();

    /** {@return named classes of parties that flows and grounds refer to as one} */
    List<@Valid PartyGroup> getPartyGroups();

    /** {@return what the data is shared for (UK GDPR Article 5(1)(b))} */
    List<@Valid Purpose> getPurposes();

    /** {@return what is shared (UK GDPR Article 5(1)(c))} */
    List<@Valid DataItem> getDataItems();

    /** {@return who sends what to whom, and what for} */
    List<@Valid DataFlow> getFlows();

    /** {@return by what right each party discloses or receives (UK GDPR Articles 6, 9 and 10)} */
    List<@Valid LegalGround> getLegalGrounds();

    /** {@return how long each holder keeps what, and what happens then (UK GDPR Article 5(1)(e))} */
    List<@Valid RetentionRule> getRetention();

    /** {@return how the data is protected (UK GDPR Article 32)} */
    Optional<@Valid SecurityTerms> getSecurity();

    /** {@return how people exercise their rights and complain (UK GDPR Articles 12 to 22; DPA 2018 section 164A)} */
    Optional<@Valid RightsTerms> getRights();

    /**
     * {@return assessments and policy documents that the sharing rests on (UK GDPR Article 35; DPA 2018 Schedule 1 Part
     * 4)}
     */
    List<@Valid Assessment> getAssessments();

    /** {@return when the parties look at the sharing again (ICO data sharing code)} */
    Optional<@Valid ReviewPlan> getReview();

    /** {@return from when to when the agreement runs} */
    Optional<@Valid Term> getTerm();

    /** {@return what happens to the data when the agreement ends or a party leaves} */
    Optional<@Valid ExitTerms> getExit();

    /** {@return where the agreement stands in its life; part of the record} */
    Optional<AgreementStatus> getStatus();

    /** {@return who was invited, has approved, joined or left, and when; part of the record} */
    List<@Valid Participation> getParticipation();

    /** {@return who has signed which version; part of the record} */
    List<@Valid Signature> getSignatures();

    /** {@return what changed between versions; part of the record} */
    List<@Valid ChangeLogEntry> getChangeLog();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link DataSharingAgreement}; not thread-safe. */
    final class Builder extends ImmutableDataSharingAgreement.Builder {
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
