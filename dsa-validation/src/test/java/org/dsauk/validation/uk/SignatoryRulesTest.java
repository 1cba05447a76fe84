package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AcceptanceRoute;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.party.AcceptanceMethod;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.PartyType;
import org.dsauk.party.Signature;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** Who signs, and in which role. */
class SignatoryRulesTest {

    private static final String ROLE = "DSA-SIG-002";
    private static final String OFFICER = "DSA-SIG-003";
    private static final String CHARITY = "/signatures/2";
    private static final LocalDate TOGETHER = LocalDate.of(2026, 2, 2);

    @Test
    void signatureNamesThePersonTheOfficeAndTheRole() {
        assertThat(Stream.<UnaryOperator<Signature>>of(
                        signature -> signature.toBuilder()
                                .signatory(Optional.empty())
                                .build(),
                        signature ->
                                signature.toBuilder().office(Optional.empty()).build(),
                        signature ->
                                signature.toBuilder().role(Optional.empty()).build()))
                .allSatisfy(change -> onlyFinding(charity(change), ROLE, WARNING, CHARITY));
    }

    @Test
    void roleThatBindsOneTypeOfBodyDoesNotBindAnother() {
        onlyFinding(inRole(ContactRole.OPERATIONS), ROLE, WARNING, CHARITY + "/role");
        assertThat(Checked.found(asType(PartyType.POLICE_FORCE, ContactRole.INFORMATION_GOVERNANCE), ROLE))
                .isEmpty();
        assertThat(Checked.found(asType(PartyType.NHS_TRUST, ContactRole.INFORMATION_GOVERNANCE), ROLE))
                .containsExactly(CHARITY + "/role");
        assertThat(Checked.found(asType(PartyType.LONDON_BOROUGH, ContactRole.DIRECTOR_OF_CHILDRENS_SERVICES), ROLE))
                .isEmpty();
        assertThat(Checked.found(asType(PartyType.CHARITY, ContactRole.DIRECTOR_OF_CHILDRENS_SERVICES), ROLE))
                .containsExactly(CHARITY + "/role");
        assertThat(Checked.found(asType(PartyType.NHS_TRUST, ContactRole.CALDICOTT_GUARDIAN), ROLE))
                .isEmpty();
    }

    @Test
    void rolesOfWhoeverAnswersForABodyBindEveryBody() {
        assertThat(Stream.of(
                        ContactRole.SENIOR_INFORMATION_RISK_OWNER, ContactRole.CHIEF_EXECUTIVE, ContactRole.AUTHORISER))
                .allSatisfy(
                        role -> assertThat(Checked.found(inRole(role), ROLE)).isEmpty());
    }

    @Test
    void officeThatTheAgreementNamesForThePartyBindsIt() {
        assertThat(Checked.found(accepting("st-hilda"), ROLE)).isEmpty();
        assertThat(Checked.found(accepting(), ROLE)).isEmpty();
        assertThat(Checked.found(accepting("boroughs"), ROLE)).containsExactly(CHARITY + "/role");
    }

    @Test
    void roleThatIsNotKnownOrABodyWhoseTypeIsNotStatedCouldNotBeChecked() {
        assertThat(Checked.outcomes(inRole(ContactRole.of("keeper-of-the-seal")), ROLE))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(Checked.outcomes(inRole(ContactRole.SIGNATORY), ROLE)).contains(Outcome.COULD_NOT_BE_CHECKED);
        DataSharingAgreement untyped = inRole(ContactRole.OPERATIONS);
        assertThat(Checked.outcomes(
                        untyped.toBuilder()
                                .parties(untyped.getParties().stream()
                                        .map(party -> party.toBuilder()
                                                .type(Optional.empty())
                                                .build())
                                        .toList())
                                .build(),
                        ROLE))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void accessionIsASignatureAndAnEntryInARegisterOrSilenceIsNot() {
        assertThat(Checked.found(took(step(ParticipationStatus.ACCEDED)), ROLE)).containsExactly("/participation/1");
        assertThat(Checked.found(took(step(ParticipationStatus.APPROVED)), ROLE))
                .isEmpty();
        assertThat(Stream.of(
                        AcceptanceMethod.REGISTER_ENTRY,
                        AcceptanceMethod.ON_LINE,
                        AcceptanceMethod.CONDUCT,
                        AcceptanceMethod.SILENCE))
                .allSatisfy(method -> assertThat(Checked.found(
                                took(step(ParticipationStatus.ACCEDED).toBuilder()
                                        .method(method)
                                        .build()),
                                ROLE))
                        .isEmpty());
    }

    @Test
    void officerWhoAloneSignsIsWarnedByRoleByOfficeAndByName() {
        onlyFinding(inRole(ContactRole.DATA_PROTECTION_OFFICER), OFFICER, WARNING, CHARITY);
        assertThat(Checked.found(
                        charity(signature -> signature.toBuilder()
                                .role(Optional.empty())
                                .office("Group Data Protection Officer")
                                .build()),
                        OFFICER))
                .containsExactly(CHARITY);
        assertThat(Checked.found(
                        named(charity(signature ->
                                signature.toBuilder().signatory(" A. PERSON ").build())),
                        OFFICER))
                .containsExactly(CHARITY);
    }

    @Test
    void signatureOfAGroupIsNoneOfAPartyThatJoinsTheGroupLater() {
        Participation together = step(ParticipationStatus.SIGNED).toBuilder()
                .member(Optional.empty())
                .group("boroughs")
                .date(TOGETHER)
                .build();
        Participation later = step(ParticipationStatus.INVITED).toBuilder()
                .group("boroughs")
                .date(TOGETHER.plusDays(1))
                .build();
        DataSharingAgreement officer = inRole(ContactRole.DATA_PROTECTION_OFFICER);

        assertThat(Checked.found(
                        officer.toBuilder().addParticipation(together, later).build(), OFFICER))
                .containsExactly(CHARITY);
        assertThat(Checked.found(
                        officer.toBuilder()
                                .addParticipation(
                                        together,
                                        later.toBuilder().date(TOGETHER).build())
                                .build(),
                        OFFICER))
                .isEmpty();
    }

    @Test
    void officerMaySignBesideSomebodyElse() {
        DataSharingAgreement both = Complete.agreement().toBuilder()
                .addSignatures(Complete.agreement().getSignatures().get(2).toBuilder()
                        .role(ContactRole.DATA_PROTECTION_OFFICER)
                        .build())
                .build();

        assertThat(Checked.atSigning(both).findings()).isEmpty();
    }

    @Test
    void officerWhoAloneApprovesIsWarnedBeforeAnybodySigns() {
        DataSharingAgreement unsigned =
                Complete.agreement().toBuilder().signatures(List.of()).build();
        Participation advice = step(ParticipationStatus.APPROVED).toBuilder()
                .role(ContactRole.DATA_PROTECTION_OFFICER)
                .build();

        assertThat(Checked.found(unsigned.toBuilder().addParticipation(advice).build(), OFFICER))
                .containsExactly("/participation/1");
        assertThat(Checked.found(
                        unsigned.toBuilder()
                                .addParticipation(
                                        advice,
                                        step(ParticipationStatus.INVITED).toBuilder()
                                                .role(ContactRole.CHIEF_EXECUTIVE)
                                                .build())
                                .build(),
                        OFFICER))
                .containsExactly("/participation/1");
    }

    @Test
    void signatureOfNobodyInParticularCouldNotBeChecked() {
        DataSharingAgreement unknown = charity(signature -> signature.toBuilder()
                .role(Optional.empty())
                .office(Optional.empty())
                .signatory(Optional.empty())
                .build());

        assertThat(Checked.outcomes(unknown, OFFICER)).contains(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(Checked.found(unknown, OFFICER)).isEmpty();
    }

    private static DataSharingAgreement charity(UnaryOperator<Signature> change) {
        List<Signature> signatures = Complete.agreement().getSignatures();
        return Complete.agreement().toBuilder()
                .signatures(List.of(signatures.get(0), signatures.get(1), change.apply(signatures.get(2))))
                .build();
    }

    private static DataSharingAgreement inRole(ContactRole role) {
        return charity(signature -> signature.toBuilder().role(role).build());
    }

    private static DataSharingAgreement asType(PartyType type, ContactRole role) {
        return inRole(role).toBuilder()
                .parties(Complete.withParty(
                                2, party -> party.toBuilder().type(type).build())
                        .getParties())
                .build();
    }

    private static DataSharingAgreement accepting(String... parties) {
        return inRole(ContactRole.OPERATIONS).toBuilder()
                .governance(GovernanceTerms.builder()
                        .addAcceptance(AcceptanceRoute.builder()
                                .addParties(parties)
                                .addOffices(ContactRole.OPERATIONS)
                                .build())
                        .build())
                .build();
    }

    /** The data protection officer of the charity is a person of that name. */
    private static DataSharingAgreement named(DataSharingAgreement agreement) {
        return agreement.toBuilder()
                .parties(Complete.withParty(
                                2,
                                party -> party.toBuilder()
                                        .addContacts(Contact.builder()
                                                .addRoles(ContactRole.DATA_PROTECTION_OFFICER)
                                                .name("A. Person")
                                                .build())
                                        .build())
                        .getParties())
                .build();
    }

    private static Participation step(ParticipationStatus status) {
        return Participation.builder()
                .member("st-hilda")
                .status(status)
                .version("1.0")
                .build();
    }

    private static DataSharingAgreement took(Participation step) {
        return Complete.agreement().toBuilder().addParticipation(step).build();
    }
}
