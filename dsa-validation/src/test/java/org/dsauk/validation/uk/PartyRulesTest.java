package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.at;
import static org.dsauk.validation.Checked.onlyFinding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.party.PartyType;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

class PartyRulesTest {

    private static final Party BYSTANDER = Complete.party("bystander", PartyType.LONDON_BOROUGH, "Z0000004").toBuilder()
            .identifiers(List.of())
            .build();

    @Test
    void partyWithoutNameFails() {
        onlyFinding(
                Complete.withParty(
                        2, party -> party.toBuilder().name(Optional.empty()).build()),
                "DSA-PTY-001",
                ERROR,
                "/parties/2");
    }

    @Test
    void partyWithNumberButWithoutAddressCanBeFound() {
        DataSharingAgreement agreement = Complete.withParty(
                2, party -> party.toBuilder().address(Optional.empty()).build());

        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void partyWithNeitherAddressNorNumberFails() {
        DataSharingAgreement agreement = Complete.withParty(
                2,
                party -> party.toBuilder()
                        .address(Optional.empty())
                        .identifiers(List.of())
                        .registrationExemption("A charity that keeps no electronic records")
                        .build());

        Finding finding = onlyFinding(agreement, "DSA-PTY-001", ERROR, "/parties/2");
        assertThat(finding.message()).isEqualTo("party 'st-hilda': the address or registered identifier is not stated");
    }

    @Test
    void partyWhoseOnlyContactIsTheDataProtectionOfficerIsWarned() {
        DataSharingAgreement agreement = Complete.withParty(
                1,
                party -> party.toBuilder()
                        .contacts(List.of(Contact.builder()
                                .addRole(ContactRole.DATA_PROTECTION_OFFICER)
                                .email("dpo@islington.example")
                                .build()))
                        .build());

        onlyFinding(agreement, "DSA-PTY-001", WARNING, "/parties/1");
    }

    @Test
    void publicAuthorityWithoutDataProtectionOfficerFails() {
        assertThat(officerFailures(withoutOfficer(0))).containsExactly("error /parties/0");
    }

    @Test
    void charityNeedsNoDataProtectionOfficer() {
        assertThat(officerFailures(withoutOfficer(2))).isEmpty();
    }

    @Test
    void officerWhoCannotBeReachedIsNone() {
        DataSharingAgreement agreement = Complete.withParty(
                0,
                party -> party.toBuilder()
                        .contacts(party.getContacts().stream()
                                .map(contact -> contact.toBuilder()
                                        .roles(List.of(ContactRole.OPERATIONS))
                                        .build())
                                .toList())
                        .addContacts(Contact.builder()
                                .addRole(ContactRole.DATA_PROTECTION_OFFICER)
                                .name("A. Smith")
                                .build())
                        .build());

        assertThat(officerFailures(agreement)).containsExactly("error /parties/0");
    }

    @Test
    void partyOfATypeThatMayBeAPublicAuthorityIsNotAskedOnceItNamesAnOfficer() {
        DataSharingAgreement stated = Complete.withParty(
                0, party -> party.toBuilder().type(PartyType.OTHER).build());
        List<Party> parties = new ArrayList<>(withoutOfficer(0).getParties());
        parties.set(0, parties.get(0).toBuilder().type(PartyType.OTHER).build());

        assertThat(Checked.outcomes(stated, "DSA-PTY-002")).doesNotContain(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(Checked.outcomes(stated.toBuilder().parties(parties).build(), "DSA-PTY-002"))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    private static List<String> officerFailures(DataSharingAgreement agreement) {
        return Checked.atSigning(agreement).findings().stream()
                .filter(finding -> finding.ruleId().equals("DSA-PTY-002"))
                .map(finding ->
                        finding.severity().code() + " " + finding.pointer().text())
                .toList();
    }

    private static DataSharingAgreement withoutOfficer(int party) {
        return Complete.withParty(
                party,
                stated -> stated.toBuilder()
                        .contacts(stated.getContacts().stream()
                                .map(contact -> contact.toBuilder()
                                        .roles(contact.getRoles().stream()
                                                .filter(role -> !role.equals(ContactRole.DATA_PROTECTION_OFFICER))
                                                .toList())
                                        .build())
                                .toList())
                        .build());
    }

    @Test
    void codeOfLondonThatDoesNotExistFails() {
        onlyFinding(withGss("E09000034"), "DSA-PTY-005", ERROR, "/parties/0/identifiers/1/value");
    }

    @Test
    void codeOfAnotherAuthorityIsWarned() {
        onlyFinding(withGss("E09000001"), "DSA-PTY-005", WARNING, "/parties/0/identifiers/1");
    }

    @Test
    void codeOfAnAreaOutsideLondonIsNotLookedUp() {
        assertThat(Checked.atSigning(withGss("E06000001")).findings()).isEmpty();
    }

    private static DataSharingAgreement withGss(String code) {
        return Complete.withParty(
                0,
                party -> party.toBuilder()
                        .identifiers(List.of(party.getIdentifiers().get(0), identifier(IdentifierScheme.GSS, code)))
                        .build());
    }

    @Test
    void controllerWithoutRegistrationFailsAtSigning() {
        onlyFinding(withoutNumber(), "DSA-PTY-003", ERROR, "/parties/0");
    }

    @Test
    void controllerWithoutRegistrationIsWarnedInADraft() {
        onlyFinding(at(withoutNumber(), Stage.DRAFT, Complete.DAY), "DSA-PTY-003", WARNING, "/parties/0");
    }

    @Test
    void controllerThatIsExemptPasses() {
        DataSharingAgreement agreement = Complete.withParty(
                2,
                party -> party.toBuilder()
                        .identifiers(List.of())
                        .registrationExemption("A charity that keeps no electronic records")
                        .build());

        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void numberThatTheRegisterWouldNotWriteIsWarnedAtTheNumber() {
        DataSharingAgreement agreement = Complete.withParty(
                0,
                party -> party.toBuilder()
                        .identifiers(List.of(
                                identifier(IdentifierScheme.GSS, "E09000007"),
                                identifier(IdentifierScheme.ICO, "12345")))
                        .build());

        onlyFinding(agreement, "DSA-PTY-003", WARNING, "/parties/0/identifiers/1/value");
    }

    @Test
    void partyThatTakesPartInNoFlowNeedsNoRegistration() {
        DataSharingAgreement agreement =
                Complete.agreement().toBuilder().addParties(BYSTANDER).build();

        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void partyThatJoinedAGroupOfAFlowNeedsRegistrationUntilItLeaves() {
        DataSharingAgreement joined = Complete.agreement().toBuilder()
                .addParties(BYSTANDER)
                .addParticipation(step(ParticipationStatus.ACCEDED))
                .rights(Optional.empty())
                .build();
        DataSharingAgreement left = joined.toBuilder()
                .addParticipation(step(ParticipationStatus.WITHDRAWN))
                .build();

        assertThat(registrationFailures(joined)).containsExactly("/parties/4");
        assertThat(registrationFailures(left)).isEmpty();
    }

    private static List<String> registrationFailures(DataSharingAgreement agreement) {
        return Checked.atSigning(agreement).findings().stream()
                .filter(finding -> finding.ruleId().equals("DSA-PTY-003"))
                .map(finding -> finding.pointer().text())
                .toList();
    }

    private static Participation step(ParticipationStatus status) {
        return Participation.builder()
                .member("bystander")
                .group("boroughs")
                .status(status)
                .build();
    }

    private static DataSharingAgreement withoutNumber() {
        return Complete.withParty(
                0, party -> party.toBuilder().identifiers(List.of()).build());
    }

    private static PartyIdentifier identifier(IdentifierScheme scheme, String value) {
        return PartyIdentifier.builder().scheme(scheme).value(value).build();
    }
}
