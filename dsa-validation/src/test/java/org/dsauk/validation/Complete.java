package org.dsauk.validation;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.AgreementKind;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;
import org.dsauk.flow.DataFlow;
import org.dsauk.flow.TransferMethod;
import org.dsauk.ground.Act;
import org.dsauk.ground.FurtherUse;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.LegitimateInterests;
import org.dsauk.ground.PublicTask;
import org.dsauk.ground.PurposeRelation;
import org.dsauk.ground.Regime;
import org.dsauk.ground.SpecialCategoryGround;
import org.dsauk.law.LegalPower;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.party.PartyType;
import org.dsauk.purpose.Purpose;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.retention.RetentionRule;
import org.dsauk.rights.ComplaintsRoute;
import org.dsauk.rights.RightsTerms;
import org.dsauk.role.ContractTerm;
import org.dsauk.role.JointControllers;
import org.dsauk.role.Processor;
import org.dsauk.role.ProcessorContract;
import org.dsauk.role.Responsibility;
import org.dsauk.role.ResponsibilityMatter;
import org.dsauk.security.SecurityTerms;

/** A small agreement that passes every rule, and ways to change one thing in it. */
public final class Complete {

    /** The date as of which it passes. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Complete() {}

    /** Two boroughs, as a group, send health data to a charity. */
    public static DataSharingAgreement agreement() {
        return DataSharingAgreement.builder()
                .id("urn:uuid:7f3f2a52-0d52-4f5e-9a43-1f1f7f2b7f10")
                .title("Illustrative: support for children")
                .version("1.0")
                .versionDate(LocalDate.of(2026, 1, 12))
                .kind(AgreementKind.AGREEMENT)
                .addParties(
                        camden(),
                        party("islington", PartyType.LONDON_BOROUGH, "Z0000002"),
                        party("st-hilda", PartyType.CHARITY, "ZA000003"),
                        party("host", PartyType.COMPANY, "ZA000004"))
                .addPartyGroups(PartyGroup.builder()
                        .id("boroughs")
                        .addMembers("camden", "islington")
                        .build())
                .addRoles(boroughsTogether(), hostProcesses())
                .addPurposes(purpose("p1"))
                .addDataItems(item("i1"))
                .addFlows(DataFlow.builder()
                        .id("f1")
                        .addDisclosers("boroughs")
                        .addRecipients("st-hilda")
                        .addPurposes("p1")
                        .addItems("i1")
                        .addMethods(TransferMethod.SECURE_PORTAL)
                        .build())
                .places(CompleteTerms.places())
                .addLegalGrounds(boroughsDisclose(), charityReceives())
                .addConfidentiality(CompleteTerms.confidentiality())
                .addRetention(CompleteTerms.retention())
                .addHolds(CompleteTerms.hold())
                .addHeldData(CompleteTerms.heldData())
                .security(CompleteTerms.security())
                .rights(CompleteTerms.rights())
                .addAssessments(policyDocument("apd-boroughs", "boroughs"), policyDocument("apd-charity", "st-hilda"))
                .review(ReviewPlan.builder().nextDue(LocalDate.of(2027, 1, 1)).build())
                .term(Term.builder().effectiveFrom(LocalDate.of(2026, 2, 1)).build())
                .exit(CompleteTerms.exit())
                .governance(CompleteTerms.governance())
                .status(AgreementStatus.IN_FORCE)
                .statusHistory(CompleteTerms.statusHistory())
                .addParticipation(CompleteTerms.guardiansApprove())
                .addSignatures(
                        CompleteTerms.signature("camden"),
                        CompleteTerms.signature("islington"),
                        CompleteTerms.signature("st-hilda"))
                .changeLog(CompleteTerms.changeLog())
                .build();
    }

    /** A party that has all that rules ask of it. */
    public static Party party(String id, PartyType type, String number) {
        return Party.builder()
                .id(id)
                .name("The body called " + id)
                .type(type)
                .address("1 Example Street, London")
                .addIdentifiers(PartyIdentifier.builder()
                        .scheme(IdentifierScheme.ICO)
                        .value(number)
                        .expiresOn(LocalDate.of(2027, 3, 31))
                        .build())
                .addContacts(Contact.builder()
                        .addRoles(ContactRole.OPERATIONS, ContactRole.DATA_PROTECTION_OFFICER)
                        .email("sharing@" + id + ".example")
                        .build())
                .build();
    }

    private static Party camden() {
        Party party = party("camden", PartyType.LONDON_BOROUGH, "Z0000001");
        return party.toBuilder()
                .name("London Borough of Camden")
                .addIdentifiers(PartyIdentifier.builder()
                        .scheme(IdentifierScheme.GSS)
                        .value("E09000007")
                        .build())
                .build();
    }

    private static JointControllers boroughsTogether() {
        return JointControllers.builder()
                .addParties("boroughs")
                .addResponsibilities(Responsibility.builder()
                        .addParties("camden")
                        .addMatters(ResponsibilityMatter.RIGHTS, ResponsibilityMatter.PRIVACY_INFORMATION)
                        .build())
                .essence(URI.create("https://boroughs.example/arrangement"))
                .build();
    }

    private static Processor hostProcesses() {
        return Processor.builder()
                .addParties("host")
                .addControllers("boroughs")
                .contract(ProcessorContract.builder()
                        .title("Hosting contract")
                        .addTerms(ContractTerm.values())
                        .build())
                .build();
    }

    private static Purpose purpose(String id) {
        return Purpose.builder()
                .id(id)
                .addKinds(PurposeKind.SAFEGUARDING)
                .aim("Children who need help after an enquiry get it from a charity within a week.")
                .necessity("The charity cannot help a child whose needs it does not know.")
                .proportionality("It learns what helpers must know and nothing else.")
                .build();
    }

    private static DataItem item(String id) {
        return DataItem.builder()
                .id(id)
                .name("Health needs")
                .description("What helpers must know about the health of the child")
                .addSubjects(DataSubject.CHILD)
                .addSensitivity(Sensitivity.HEALTH)
                .identifiability(Identifiability.IDENTIFIABLE)
                .build();
    }

    private static LegalGround boroughsDisclose() {
        return LegalGround.builder()
                .id("g1")
                .addParties("boroughs")
                .act(Act.DISCLOSING)
                .addFlows("f1")
                .regime(Regime.UK_GDPR)
                .basis(PublicTask.builder().addFunctions(LegalPower.CA_1989_S17).build())
                .addSpecialCategory(safeguarding())
                .addPowers(LegalPower.CA_1989_S17)
                .build();
    }

    private static LegalGround charityReceives() {
        return LegalGround.builder()
                .id("g2")
                .addParties("st-hilda")
                .act(Act.RECEIVING)
                .addPurposes("p1")
                .regime(Regime.UK_GDPR)
                .basis(LegitimateInterests.builder()
                        .interest("To help children")
                        .build())
                .furtherUse(FurtherUse.builder().relation(PurposeRelation.SAME).build())
                .addSpecialCategory(safeguarding())
                .build();
    }

    private static SpecialCategoryGround safeguarding() {
        return SpecialCategoryGround.builder()
                .addCategories(Sensitivity.HEALTH)
                .condition(SpecialCategoryCondition.SUBSTANTIAL_PUBLIC_INTEREST)
                .addSchedule1(18)
                .build();
    }

    private static Assessment policyDocument(String id, String party) {
        return Assessment.builder()
                .id(id)
                .kind(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT)
                .addParties(party)
                .reference("APD 7")
                .date(LocalDate.of(2026, 1, 15))
                .addSchedule1(18)
                .build();
    }

    /** The agreement with another party in place of the one at an index. */
    public static DataSharingAgreement withParty(int index, UnaryOperator<Party> change) {
        DataSharingAgreement agreement = agreement();
        return agreement.toBuilder()
                .parties(changed(agreement.getParties(), index, change))
                .build();
    }

    /** The agreement with another purpose. */
    public static DataSharingAgreement withPurpose(UnaryOperator<Purpose> change) {
        DataSharingAgreement agreement = agreement();
        return agreement.toBuilder()
                .purposes(changed(agreement.getPurposes(), 0, change))
                .build();
    }

    /** The agreement with another data item. */
    public static DataSharingAgreement withItem(UnaryOperator<DataItem> change) {
        DataSharingAgreement agreement = agreement();
        return agreement.toBuilder()
                .dataItems(changed(agreement.getDataItems(), 0, change))
                .build();
    }

    /** The agreement with another flow. */
    public static DataSharingAgreement withFlow(UnaryOperator<DataFlow> change) {
        DataSharingAgreement agreement = agreement();
        return agreement.toBuilder()
                .flows(changed(agreement.getFlows(), 0, change))
                .build();
    }

    /** The agreement with another legal ground: 0 is that of the boroughs, 1 that of the charity. */
    public static DataSharingAgreement withGround(int index, UnaryOperator<LegalGround> change) {
        DataSharingAgreement agreement = agreement();
        return agreement.toBuilder()
                .legalGrounds(changed(agreement.getLegalGrounds(), index, change))
                .build();
    }

    /** The agreement with another policy document: 0 is that of the boroughs, 1 that of the charity. */
    public static DataSharingAgreement withPolicyDocument(int index, UnaryOperator<Assessment> change) {
        DataSharingAgreement agreement = agreement();
        return agreement.toBuilder()
                .assessments(changed(agreement.getAssessments(), index, change))
                .build();
    }

    /** The agreement with another retention rule. */
    public static DataSharingAgreement withRetention(UnaryOperator<RetentionRule> change) {
        DataSharingAgreement agreement = agreement();
        return agreement.toBuilder()
                .retention(changed(agreement.getRetention(), 0, change))
                .build();
    }

    /** The agreement with another route for complaints. */
    public static DataSharingAgreement withComplaints(UnaryOperator<ComplaintsRoute> change) {
        return withRights(rights -> rights.toBuilder()
                .complaints(List.of(change.apply(CompleteTerms.complaints())))
                .build());
    }

    /** The agreement with other terms on rights. */
    public static DataSharingAgreement withRights(UnaryOperator<RightsTerms> change) {
        return agreement().toBuilder()
                .rights(change.apply(CompleteTerms.rights()))
                .build();
    }

    /** The agreement with other terms on security. */
    public static DataSharingAgreement withSecurity(UnaryOperator<SecurityTerms> change) {
        return agreement().toBuilder()
                .security(change.apply(CompleteTerms.security()))
                .build();
    }

    private static <T> List<T> changed(List<T> list, int index, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }
}
