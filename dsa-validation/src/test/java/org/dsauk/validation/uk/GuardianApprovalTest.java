package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;
import org.dsauk.limit.ConfidentialityBasis;
import org.dsauk.limit.ConfidentialityTerms;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.PartyType;
import org.dsauk.party.Signature;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** Flows of confidential data on health or care, and who approves them. */
class GuardianApprovalTest {

    private static final String ID = "DSA-SIG-004";
    private static final String BOROUGHS = "/flows/0/disclosers/0";
    private static final String CHARITY = "/flows/0/recipients/0";

    @Test
    void sideWithoutApprovalIsWarnedAndNamesThoseWhoLackIt() {
        onlyFinding(approved(), ID, WARNING, BOROUGHS);

        Finding finding = onlyFinding(approved(by("camden")), ID, WARNING, BOROUGHS);
        assertThat(finding.message()).contains("'islington'").doesNotContain("'camden'");
        assertThat(Checked.found(approved(by("camden"), by("islington")), ID)).isEmpty();
    }

    @Test
    void approvalIsASignatureInThatRoleOrAStepOfThatOfficeAndNotAnInvitation() {
        Signature guardian = Complete.agreement().getSignatures().get(0).toBuilder()
                .role(ContactRole.CALDICOTT_GUARDIAN)
                .build();
        assertThat(Checked.found(
                        approved(by("islington")).toBuilder()
                                .addSignatures(guardian)
                                .build(),
                        ID))
                .isEmpty();
        Participation byOffice = group().toBuilder()
                .role(Optional.empty())
                .office("Their Caldicott Guardians")
                .build();
        assertThat(Checked.found(approved(byOffice), ID)).isEmpty();
        assertThat(Checked.found(
                        approved(group().toBuilder()
                                .status(ParticipationStatus.INVITED)
                                .build()),
                        ID))
                .containsExactly(BOROUGHS);
    }

    @Test
    void approvalForOtherPurposesIsNone() {
        assertThat(Checked.found(approved(group().toBuilder().addPurposes("p2").build()), ID))
                .containsExactly(BOROUGHS);
        assertThat(Checked.found(approved(group().toBuilder().addPurposes("p1").build()), ID))
                .isEmpty();
    }

    @Test
    void bodyOfAnotherTypeHasAGuardianOnlyWhereItNamesOne() {
        assertThat(Checked.found(Complete.agreement(), ID)).isEmpty();
        assertThat(Checked.found(
                        Complete.withParty(
                                2,
                                party -> party.toBuilder()
                                        .addContacts(Contact.builder()
                                                .addRoles(ContactRole.CALDICOTT_GUARDIAN)
                                                .email("guardian@st-hilda.example")
                                                .build())
                                        .build()),
                        ID))
                .containsExactly(CHARITY);
        assertThat(Checked.outcomes(
                        Complete.withParty(
                                2,
                                party ->
                                        party.toBuilder().type(Optional.empty()).build()),
                        ID))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void flowThatIsNotConfidentialOrNotOfHealthOrNotOfPeopleIsNotAsked() {
        assertThat(Stream.of(
                        basis(Optional.of(ConfidentialityBasis.NOT_CONFIDENTIAL)),
                        item(item().toBuilder()
                                .sensitivity(List.of(Sensitivity.NONE))
                                .build()),
                        item(item().toBuilder()
                                .identifiability(Identifiability.ANONYMOUS)
                                .build())))
                .allSatisfy(
                        agreement -> assertThat(Checked.outcomes(agreement, ID)).containsOnly(Outcome.NOT_APPLICABLE));
    }

    @Test
    void serviceWithoutCareThatLearnsOfHealthIsNotAsked() {
        assertThat(Checked.outcomes(purpose(PurposeKind.SERVICE_DELIVERY), ID)).containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(Checked.found(purpose(PurposeKind.DIRECT_CARE), ID)).containsExactly(BOROUGHS);
        assertThat(Checked.outcomes(purpose(), ID))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void dataAboutPatientsIsOfCareWhateverItReveals() {
        DataItem patient = item().toBuilder()
                .sensitivity(List.of(Sensitivity.NONE))
                .addSubjects(DataSubject.PATIENT)
                .build();

        assertThat(Checked.found(item(patient), ID)).containsExactly(BOROUGHS);
    }

    @Test
    void whetherAFlowIsConfidentialIsNotKnownWhereNothingIsSaidUnlessTheNhsSends() {
        DataSharingAgreement silent =
                approved().toBuilder().confidentiality(List.of()).build();
        DataSharingAgreement fromHospital = silent.toBuilder()
                .parties(Complete.withParty(
                                0,
                                party -> party.toBuilder()
                                        .type(PartyType.NHS_TRUST)
                                        .build())
                        .getParties())
                .build();

        assertThat(Checked.outcomes(silent, ID))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
        assertThat(Checked.outcomes(basis(Optional.empty()), ID))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
        assertThat(Checked.found(fromHospital, ID)).containsExactly(BOROUGHS);
    }

    @Test
    void termsOnOtherFlowsItemsOrPurposesSayNothing() {
        ConfidentialityTerms consent = Complete.agreement().getConfidentiality().get(0);
        assertThat(Stream.of(
                        consent.toBuilder().addFlows("f2").build(),
                        consent.toBuilder().addItems("i2").build(),
                        consent.toBuilder().addPurposes("p2").build()))
                .allSatisfy(terms -> assertThat(Checked.outcomes(
                                approved().toBuilder()
                                        .confidentiality(List.of(terms))
                                        .build(),
                                ID))
                        .contains(Outcome.COULD_NOT_BE_CHECKED)
                        .doesNotContain(Outcome.FAILED));
    }

    private static DataSharingAgreement approved(Participation... steps) {
        return Complete.agreement().toBuilder().participation(List.of(steps)).build();
    }

    private static DataSharingAgreement basis(Optional<ConfidentialityBasis> basis) {
        return approved().toBuilder()
                .confidentiality(
                        List.of(ConfidentialityTerms.builder().basis(basis).build()))
                .build();
    }

    private static DataSharingAgreement purpose(PurposeKind... kinds) {
        return approved().toBuilder()
                .purposes(Complete.withPurpose(purpose ->
                                purpose.toBuilder().kinds(List.of(kinds)).build())
                        .getPurposes())
                .build();
    }

    private static DataItem item() {
        return Complete.agreement().getDataItems().get(0);
    }

    private static DataSharingAgreement item(DataItem item) {
        return approved().toBuilder().dataItems(List.of(item)).build();
    }

    private static Participation group() {
        return Complete.agreement().getParticipation().get(0);
    }

    private static Participation by(String party) {
        return group().toBuilder().group(Optional.empty()).member(party).build();
    }
}
