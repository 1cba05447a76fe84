package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;
import org.dsauk.ground.Consent;
import org.dsauk.ground.LegalGround;
import org.dsauk.law.LegalPower;
import org.dsauk.party.Party;
import org.dsauk.party.PartyType;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.dsauk.validation.CompletePolicing;
import org.dsauk.validation.OwnPowers;
import org.junit.jupiter.api.Test;

/** Whose powers they are, towards whom, and what they leave out. */
class GatewayReachRulesTest {

    @Test
    void powerOfAnotherBodyFailsAndIsWarnedWhereItIsNamed() {
        DataSharingAgreement agreement = boroughs(LegalPower.GLA_1999_S30);

        assertThat(Checked.atSigning(agreement).findings())
                .filteredOn(finding -> finding.ruleId().equals("DSA-GTW-003"))
                .extracting(Finding::severity, finding -> finding.pointer().text())
                .containsExactly(tuple(ERROR, "/flows/0/disclosers/0"), tuple(WARNING, "/legalGrounds/0/powers/0"));
    }

    @Test
    void powerOfAnotherBodyBesideOnesOwnIsOnlyWarned() {
        onlyFinding(
                boroughs(LegalPower.CA_1989_S17, LegalPower.GLA_1999_S30),
                "DSA-GTW-003",
                WARNING,
                "/legalGrounds/0/powers/1");
    }

    @Test
    void dutyTowardsOthersThanTheRecipientFails() {
        assertThat(found(boroughs(LegalPower.CA_1989_S47_9), "DSA-GTW-003")).containsExactly("/flows/0/disclosers/0");
    }

    @Test
    void powerOfWhichTheLawDoesNotSayForWhomItIsCouldNotBeChecked() {
        assertThat(OwnPowers.outcomes(boroughs(OwnPowers.POWER), "DSA-GTW-003"))
                .containsExactly(Outcome.COULD_NOT_BE_CHECKED, Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE);
    }

    @Test
    void bodyOfATypeThatTheLawDoesNotKnowCouldNotBeChecked() {
        assertThat(outcomes(withTypeOfPolice(PartyType.of("port-health")), "DSA-GTW-003"))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void membersWhosePowerItIsNotAreNamed() {
        DataSharingAgreement complete = Complete.agreement();
        List<Party> parties = complete.getParties().stream()
                .map(party -> party.getId().equals("islington")
                        ? party.toBuilder().type(PartyType.NHS_TRUST).build()
                        : party)
                .toList();

        Finding finding = Checked.atSigning(
                        complete.toBuilder().parties(parties).build())
                .findings()
                .stream()
                .filter(one -> one.ruleId().equals("DSA-GTW-003"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message()).endsWith("for 'islington'");
    }

    @Test
    void everyLimitAndExemptionAmongThePowersIsFound() {
        assertThat(found(boroughs(LegalPower.CA_1989_S17, LegalPower.COMMON_LAW_CONFIDENTIALITY), "DSA-GTW-008"))
                .containsExactly("/legalGrounds/0/powers/1");
    }

    @Test
    void patientInformationOnThePowersAgainstViolenceAloneFails() {
        onlyFinding(withPowers(LegalPower.PCSC_2022_S16), "DSA-GTW-004", ERROR, "/flows/1/disclosers/0");
    }

    @Test
    void dutyToCollaborateDoesNotMakeUpForIt() {
        assertThat(found(withPowers(LegalPower.PCSC_2022_S16, LegalPower.PCSC_2022_S8), "DSA-GTW-004"))
                .containsExactly("/flows/1/disclosers/0");
    }

    @Test
    void dataThatTellsNothingOnHealthMayRestOnThem() {
        DataSharingAgreement agreement = withItem(
                withPowers(LegalPower.PCSC_2022_S16),
                item -> item.toBuilder()
                        .sensitivity(List.of(Sensitivity.CRIMINAL_OFFENCE))
                        .build());

        assertThat(found(agreement, "DSA-GTW-004")).isEmpty();
    }

    @Test
    void countsOfInjuriesMayRestOnThem() {
        DataSharingAgreement agreement = withItem(
                withPowers(LegalPower.PCSC_2022_S16),
                item -> item.toBuilder()
                        .identifiability(Identifiability.AGGREGATE)
                        .build());

        assertThat(outcomes(agreement, "DSA-GTW-004")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void dataWhoseSensitivityIsNotStatedCouldNotBeChecked() {
        DataSharingAgreement agreement = withItem(
                withPowers(LegalPower.PCSC_2022_S16),
                item -> item.toBuilder().sensitivity(List.of()).build());

        assertThat(outcomes(agreement, "DSA-GTW-004"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void flowThatListsNoItemsCouldNotBeChecked() {
        DataSharingAgreement agreement = withPowers(LegalPower.PCSC_2022_S16);
        DataSharingAgreement without = agreement.toBuilder()
                .flows(List.of(
                        agreement.getFlows().get(1).toBuilder().items(List.of()).build()))
                .build();

        assertThat(outcomes(without, "DSA-GTW-004"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void integratedCareBoardDisclosesNoPersonalInformationByThem() {
        DataSharingAgreement agreement = withItem(
                withPowers(LegalPower.PCSC_2022_S16),
                item -> item.toBuilder().sensitivity(List.of(Sensitivity.NONE)).build());
        List<Party> parties = agreement.getParties().stream()
                .map(party -> party.getId().equals("camden")
                        ? party.toBuilder()
                                .type(PartyType.INTEGRATED_CARE_BOARD)
                                .build()
                        : party)
                .toList();

        assertThat(found(agreement.toBuilder().parties(parties).build(), "DSA-GTW-004"))
                .containsExactly("/flows/1/disclosers/0");
    }

    private static DataSharingAgreement boroughs(LegalPower... powers) {
        return Complete.withGround(
                0, ground -> ground.toBuilder().powers(List.of(powers)).build());
    }

    private static DataSharingAgreement withPowers(LegalPower... powers) {
        UnaryOperator<LegalGround> change = ground ->
                ground.toBuilder().powers(List.of(powers)).basis(consent()).build();
        return CompletePolicing.withGround("camden-discloses", change);
    }

    private static Consent consent() {
        return Consent.builder().build();
    }

    private static DataSharingAgreement withItem(DataSharingAgreement agreement, UnaryOperator<DataItem> change) {
        return agreement.toBuilder()
                .dataItems(List.of(
                        change.apply(agreement.getDataItems().get(0)),
                        agreement.getDataItems().get(1)))
                .build();
    }

    private static DataSharingAgreement withTypeOfPolice(PartyType type) {
        DataSharingAgreement agreement = CompletePolicing.agreement();
        List<Party> parties = agreement.getParties().stream()
                .map(party -> party.getId().equals("police")
                        ? party.toBuilder().type(type).build()
                        : party)
                .toList();
        return agreement.toBuilder().parties(parties).build();
    }
}
