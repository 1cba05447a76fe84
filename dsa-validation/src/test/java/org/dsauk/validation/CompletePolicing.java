package org.dsauk.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;
import org.dsauk.flow.DataFlow;
import org.dsauk.flow.TransferMethod;
import org.dsauk.ground.Act;
import org.dsauk.ground.CriminalOffenceGround;
import org.dsauk.ground.FurtherUse;
import org.dsauk.ground.InterestRequest;
import org.dsauk.ground.LawEnforcementGround;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.LegalObligation;
import org.dsauk.ground.PublicTask;
import org.dsauk.ground.PurposeRelation;
import org.dsauk.ground.RecognisedLegitimateInterest;
import org.dsauk.ground.Regime;
import org.dsauk.ground.SpecialCategoryGround;
import org.dsauk.law.Annex1Condition;
import org.dsauk.law.CompetentAuthority;
import org.dsauk.law.CriminalOffenceCondition;
import org.dsauk.law.LawEnforcementBasis;
import org.dsauk.law.LegalPower;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.party.PartyType;
import org.dsauk.purpose.Purpose;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.retention.DisposalAction;
import org.dsauk.rights.RightsTerms;

/** A second small agreement, for what the first has no place for: police, offences, requests, duties. */
public final class CompletePolicing {

    private CompletePolicing() {}

    /**
     * The police tell a borough of a child (f1), the borough tells the police of a crime (f2), a charity answers the
     * borough (f3), and two boroughs assist each other (f4).
     */
    public static DataSharingAgreement agreement() {
        DataSharingAgreement complete = Complete.agreement();
        Purpose safeguarding = complete.getPurposes().get(0);
        return complete.toBuilder()
                .id("urn:uuid:0bd1a4f4-52d7-4d7e-8f59-6cf5b8b0a6d1")
                .title("Illustrative: police and boroughs")
                .parties(List.of(
                        complete.getParties().get(0),
                        complete.getParties().get(1),
                        complete.getParties().get(2),
                        Complete.party("police", PartyType.POLICE_FORCE, "Z0000005")))
                .roles(List.of())
                .addPurposes(safeguarding.toBuilder()
                        .id("p2")
                        .addKinds(PurposeKind.LAW_ENFORCEMENT)
                        .build())
                .dataItems(List.of(
                        item("case", Sensitivity.HEALTH, Sensitivity.CRIMINAL_OFFENCE),
                        item("contact", Sensitivity.NONE)))
                .flows(List.of(
                        flow("f1", "police", "camden", "p1", "case", "contact"),
                        flow("f2", "camden", "police", "p2", "case"),
                        flow("f3", "st-hilda", "camden", "p1", "contact"),
                        flow("f4", "camden", "islington", "p1", "contact")))
                .legalGrounds(List.of(
                        policeDisclose(),
                        policeReceive(),
                        boroughsReceive(),
                        camdenDiscloses(),
                        charityAnswers(),
                        camdenAssists()))
                .retention(withPolice(
                        complete.getRetention(),
                        rule -> rule.toBuilder().addHolders("police").build()))
                .rights(rights(complete.getRights().orElseThrow()))
                .exit(exit(complete.getExit().orElseThrow()))
                .addSignatures(CompleteTerms.signature("police"))
                .assessments(List.of(policyDocument("boroughs"), policyDocument("police")))
                .build();
    }

    /** The police answer people as the other parties do. */
    private static RightsTerms rights(RightsTerms terms) {
        return terms.toBuilder()
                .handling(withPolice(
                        terms.getHandling(),
                        handling -> handling.toBuilder().addParties("police").build()))
                .notices(withPolice(
                        terms.getNotices(),
                        notice -> notice.toBuilder().addParties("police").build()))
                .complaints(withPolice(
                        terms.getComplaints(),
                        route -> route.toBuilder().addParties("police").build()))
                .build();
    }

    private static ExitTerms exit(ExitTerms terms) {
        return terms.toBuilder()
                .addArrangements(ExitArrangement.builder()
                        .addParties("police")
                        .action(DisposalAction.RETAIN_UNDER_OWN_SCHEDULE)
                        .build())
                .build();
    }

    private static <T> List<T> withPolice(List<T> terms, UnaryOperator<T> addition) {
        return terms.stream().map(addition).toList();
    }

    private static DataItem item(String id, Sensitivity... sensitivity) {
        return DataItem.builder()
                .id(id)
                .name("Item " + id)
                .description("What the other side must know")
                .addSubjects(DataSubject.CHILD)
                .addSensitivity(sensitivity)
                .identifiability(Identifiability.IDENTIFIABLE)
                .build();
    }

    private static DataFlow flow(String id, String from, String to, String purpose, String... items) {
        return DataFlow.builder()
                .id(id)
                .addDisclosers(from)
                .addRecipients(to)
                .addPurposes(purpose)
                .addItems(items)
                .addMethods(TransferMethod.SECURE_PORTAL)
                .build();
    }

    private static LegalGround.Builder ground(String id, String party, Act act) {
        return LegalGround.builder().id(id).addParties(party).act(act);
    }

    private static LegalGround policeDisclose() {
        return ground("police-disclose", "police", Act.DISCLOSING)
                .addFlows("f1")
                .regime(Regime.UK_GDPR)
                .basis(PublicTask.builder().addFunctions(LegalPower.CA_2004_S11).build())
                .addSpecialCategory(safeguarding())
                .addCriminalOffence(official(LegalPower.CA_2004_S11))
                .addPowers(LegalPower.CA_2004_S11)
                .addReuseAuthorisedBy(LegalPower.CA_2004_S11)
                .furtherUse(
                        FurtherUse.builder().collectedForLawEnforcement(true).build())
                .build();
    }

    private static LegalGround policeReceive() {
        return ground("police-receive", "police", Act.RECEIVING)
                .addPurposes("p2")
                .regime(Regime.LAW_ENFORCEMENT)
                .lawEnforcement(LawEnforcementGround.builder()
                        .condition(LawEnforcementBasis.TASK)
                        .addLaws(LegalPower.COMMON_LAW_POLICING)
                        .competentAuthority(CompetentAuthority.METROPOLITAN_POLICE)
                        .strictlyNecessary(true)
                        .addSchedule8(4)
                        .build())
                .build();
    }

    private static LegalGround boroughsReceive() {
        return ground("boroughs-receive", "boroughs", Act.RECEIVING)
                .regime(Regime.UK_GDPR)
                .basis(PublicTask.builder().addFunctions(LegalPower.CA_1989_S47).build())
                .addSpecialCategory(safeguarding())
                .addSpecialCategory(SpecialCategoryGround.builder()
                        .addCategories(Sensitivity.HEALTH)
                        .condition(SpecialCategoryCondition.HEALTH_OR_SOCIAL_CARE)
                        .addSchedule1(2)
                        .build())
                .addCriminalOffence(official(LegalPower.CA_1989_S47))
                .furtherUse(FurtherUse.builder().relation(PurposeRelation.SAME).build())
                .build();
    }

    private static LegalGround camdenDiscloses() {
        return ground("camden-discloses", "camden", Act.DISCLOSING)
                .addFlows("f2")
                .regime(Regime.UK_GDPR)
                .basis(PublicTask.builder().addFunctions(LegalPower.CA_1989_S47).build())
                .addSpecialCategory(safeguarding())
                .addCriminalOffence(official(LegalPower.CA_1989_S47))
                .addPowers(LegalPower.CA_1989_S47, LegalPower.PCSC_2022_S16)
                .build();
    }

    private static LegalGround charityAnswers() {
        return ground("charity-answers", "st-hilda", Act.DISCLOSING)
                .addFlows("f3")
                .regime(Regime.UK_GDPR)
                .basis(RecognisedLegitimateInterest.builder()
                        .condition(Annex1Condition.PUBLIC_TASK_DISCLOSURE_REQUEST)
                        .request(InterestRequest.builder()
                                .requester("camden")
                                .date(LocalDate.of(2026, 5, 4))
                                .statesNeed(true)
                                .addPowers(LegalPower.CA_1989_S47)
                                .build())
                        .build())
                .build();
    }

    private static LegalGround camdenAssists() {
        return ground("camden-assists", "camden", Act.DISCLOSING)
                .addFlows("f4")
                .regime(Regime.UK_GDPR)
                .basis(LegalObligation.builder()
                        .addDuties(LegalPower.CA_1989_S47_9)
                        .build())
                .addPowers(LegalPower.CA_1989_S47_9)
                .build();
    }

    private static SpecialCategoryGround safeguarding() {
        return SpecialCategoryGround.builder()
                .addCategories(Sensitivity.HEALTH)
                .condition(SpecialCategoryCondition.SUBSTANTIAL_PUBLIC_INTEREST)
                .addSchedule1(18)
                .build();
    }

    private static CriminalOffenceGround official(LegalPower law) {
        return CriminalOffenceGround.builder()
                .condition(CriminalOffenceCondition.OFFICIAL_AUTHORITY)
                .addLaws(law)
                .build();
    }

    private static Assessment policyDocument(String party) {
        return Assessment.builder()
                .id("apd-" + party)
                .kind(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT)
                .addParties(party)
                .reference("APD 7")
                .date(LocalDate.of(2026, 1, 15))
                .addSchedule1(18)
                .build();
    }

    /** The agreement with another legal ground in place of the one with an id. */
    public static DataSharingAgreement withGround(String id, UnaryOperator<LegalGround> change) {
        DataSharingAgreement agreement = agreement();
        List<LegalGround> grounds = new ArrayList<>(agreement.getLegalGrounds());
        grounds.replaceAll(ground -> ground.getId().equals(id) ? change.apply(ground) : ground);
        return agreement.toBuilder().legalGrounds(grounds).build();
    }
}
