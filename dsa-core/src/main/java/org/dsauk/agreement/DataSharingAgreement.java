package org.dsauk.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.assessment.Assessment;
import org.dsauk.data.DataItem;
import org.dsauk.data.Population;
import org.dsauk.data.QualityTerms;
import org.dsauk.disclosure.CaseByCaseTerms;
import org.dsauk.disclosure.SharingDecision;
import org.dsauk.disclosure.SharingRequest;
import org.dsauk.disclosure.UrgentDisclosure;
import org.dsauk.flow.DataFlow;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.ground.LegalGround;
import org.dsauk.limit.ConfidentialityTerms;
import org.dsauk.limit.Linkage;
import org.dsauk.limit.OnwardSharing;
import org.dsauk.limit.OptOutTerms;
import org.dsauk.limit.Output;
import org.dsauk.model.Filled;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;
import org.dsauk.party.Participation;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.Signature;
import org.dsauk.place.DataSystem;
import org.dsauk.place.Place;
import org.dsauk.place.Transfer;
import org.dsauk.place.TransferRule;
import org.dsauk.purpose.ForbiddenUse;
import org.dsauk.purpose.Purpose;
import org.dsauk.related.AgreementSection;
import org.dsauk.related.Approval;
import org.dsauk.related.CitedLaw;
import org.dsauk.related.Reference;
import org.dsauk.related.RelatedDocument;
import org.dsauk.related.Relation;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionRule;
import org.dsauk.rights.RightsTerms;
import org.dsauk.role.Role;
import org.dsauk.security.SecurityTerms;
import org.immutables.value.Value;

/**
 * A data sharing agreement: the terms that the parties agree to, and the record of its life.
 *
 * <p>The terms are everything up to {@link #getPublication()}; the record is what follows: where the agreement stands,
 * who takes part, what was signed, changed, decided and kept. Only the identity is demanded: an incomplete draft is a
 * value like any other, and what is missing is reported by the rules.
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

    /** {@return the day of this version of the terms (practice of agreements)} */
    Optional<LocalDate> getVersionDate();

    /** {@return what kind of arrangement this is} */
    Optional<AgreementKind> getKind();

    /** {@return the party that keeps the agreement and the list of its parties (practice of agreements)} */
    @RefersTo(Referable.PARTY)
    Optional<String> getLeadParty();

    /** {@return the groups or people who wrote the text} */
    List<@Filled @Size(max = Shape.NAME) String> getPreparedBy();

    /** {@return what the agreement itself is to bring about, apart from the purposes of the data} */
    List<@Valid Aim> getAims();

    /** {@return references under which bodies outside keep the agreement} */
    List<@Valid Reference> getReferences();

    /** {@return ties to other agreements: umbrella, framework contract, sister, replaced} */
    List<@Valid Relation> getRelations();

    /** {@return annexes, forms, procedures and other documents beside the agreement (ICO data sharing code)} */
    List<@Valid RelatedDocument> getRelatedDocuments();

    /** {@return approvals and endorsements from outside, and conditions before sharing may begin} */
    List<@Valid Approval> getApprovals();

    /** {@return the clauses of the written text and the parts of the agreement that say them} */
    List<@Valid Clause> getClauses();

    /** {@return laws that the text cites beside the legal grounds, as it cites them} */
    List<@Valid CitedLaw> getCitedLaws();

    /** {@return the lists that the text itself calls open or self-extending} */
    List<AgreementSection> getOpenEnded();

    /** {@return the organisations that take part, each a legal person (UK GDPR Article 4(1)(7))} */
    List<@Valid Party> getParties();

    /** {@return named classes of parties that flows and grounds refer to as one} */
    List<@Valid PartyGroup> getPartyGroups();

    /**
     * {@return who is controller, joint controller or processor of what (UK GDPR Articles 4(1)(7) and (8), 26 and 28)}
     */
    List<@Valid Role> getRoles();

    /** {@return what the data is shared for (UK GDPR Article 5(1)(b))} */
    List<@Valid Purpose> getPurposes();

    /** {@return uses that are ruled out (ICO data sharing code)} */
    List<@Valid ForbiddenUse> getForbiddenUses();

    /** {@return the groups of people whom data is about} */
    List<@Valid Population> getPopulations();

    /** {@return what is shared (UK GDPR Article 5(1)(c))} */
    List<@Valid DataItem> getDataItems();

    /** {@return how the data is kept correct (UK GDPR Article 5(1)(d))} */
    List<@Valid QualityTerms> getQuality();

    /** {@return the systems in which data is} */
    List<@Valid DataSystem> getSystems();

    /** {@return who sends what to whom, and what for} */
    List<@Valid DataFlow> getFlows();

    /** {@return how parties share case by case, in a hurry and outside the agreement (ICO data sharing code)} */
    Optional<@Valid CaseByCaseTerms> getCaseByCase();

    /** {@return whether recipients may pass data on} */
    List<@Valid OnwardSharing> getOnwardSharing();

    /** {@return why the duty of confidence does not bar the sharing (common law)} */
    List<@Valid ConfidentialityTerms> getConfidentiality();

    /** {@return whether opt-outs are applied} */
    List<@Valid OptOutTerms> getOptOuts();

    /** {@return whether data may be linked} */
    List<@Valid Linkage> getLinkages();

    /** {@return what is made from the data} */
    List<@Valid Output> getOutputs();

    /** {@return where data is stored, worked on and looked at} */
    List<@Valid Place> getPlaces();

    /** {@return transfers out of the United Kingdom (UK GDPR Articles 44A to 49)} */
    List<@Valid Transfer> getTransfers();

    /** {@return when data may leave the country or union under whose law it is (UK GDPR Articles 28(3)(a) and 44A)} */
    List<@Valid TransferRule> getTransferRules();

    /** {@return by what right each party discloses or receives (UK GDPR Articles 6, 9 and 10)} */
    List<@Valid LegalGround> getLegalGrounds();

    /** {@return how long each holder keeps what, and what happens then (UK GDPR Article 5(1)(e))} */
    List<@Valid RetentionRule> getRetention();

    /** {@return what keeps data beyond its time} */
    List<@Valid RetentionHold> getHolds();

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

    /** {@return the terms that govern the agreement itself} */
    Optional<@Valid GovernanceTerms> getGovernance();

    /** {@return whether the agreement is published} */
    Optional<@Valid Publication> getPublication();

    /** {@return where the agreement stands in its life; part of the record} */
    Optional<AgreementStatus> getStatus();

    /** {@return where it stood before, and since when; part of the record} */
    List<@Valid StatusChange> getStatusHistory();

    /** {@return who was invited, has approved, joined or left, and when; part of the record} */
    List<@Valid Participation> getParticipation();

    /** {@return who has signed which version; part of the record} */
    List<@Valid Signature> getSignatures();

    /** {@return what changed between versions; part of the record} */
    List<@Valid ChangeLogEntry> getChangeLog();

    /** {@return requests for data in single cases; part of the record (ICO data sharing code)} */
    List<@Valid SharingRequest> getRequests();

    /** {@return what was decided on them; part of the record (ICO data sharing code)} */
    List<@Valid SharingDecision> getDecisions();

    /** {@return disclosures in emergencies; part of the record (ICO data sharing code)} */
    List<@Valid UrgentDisclosure> getUrgentDisclosures();

    /** {@return what data holders have and what they disposed of; part of the record (UK GDPR Article 5(2))} */
    List<@Valid HeldData> getHeldData();

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
