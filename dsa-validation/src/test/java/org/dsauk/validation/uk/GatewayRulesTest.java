package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.CriminalOffenceGround;
import org.dsauk.ground.LawEnforcementGround;
import org.dsauk.ground.PublicTask;
import org.dsauk.law.LegalPower;
import org.dsauk.party.PartyType;
import org.dsauk.report.Examination;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.dsauk.validation.OwnPowers;
import org.junit.jupiter.api.Test;

class GatewayRulesTest {

    @Test
    void boroughWithoutPowerFails() {
        Finding finding = onlyFinding(withPowers(), "DSA-GTW-001", ERROR, "/flows/0/disclosers/0");
        assertThat(finding.message()).endsWith("allows the disclosure for 'camden', 'islington'");
    }

    @Test
    void limitsAndExemptionsAreNoPowers() {
        DataSharingAgreement agreement = withPowers(LegalPower.HRA_1998_S6, LegalPower.DPA_2018_SCH2_PARA2);

        assertThat(found(agreement, "DSA-GTW-001")).containsExactly("/flows/0/disclosers/0");
        assertThat(found(agreement, "DSA-GTW-008"))
                .containsExactly("/legalGrounds/0/powers/0", "/legalGrounds/0/powers/1");
    }

    @Test
    void powerThatIsNotKnownCouldNotBeChecked() {
        assertThat(outcomes(withPowers(LegalPower.of("local-act-1901-s3")), "DSA-GTW-001"))
                .containsExactly(Outcome.COULD_NOT_BE_CHECKED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void powerOfAnAdoptersTableIsKnownToAValidatorWithThatLaw() {
        DsaValidator validator =
                OwnPowers.validator("local-act-1901-s3 | Local power | Camden Act 1901 s.3 |  |  |  | in-force | "
                        + " | unsure | power | public-task |  |  | ");

        assertThat(validator.explain(
                        withPowers(LegalPower.of("local-act-1901-s3")), "DSA-GTW-001", Stage.SIGN, Complete.DAY))
                .extracting(Examination::outcome)
                .containsExactly(Outcome.PASSED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void knownPowerBesideAnUnknownOnePasses() {
        assertThat(outcomes(withPowers(LegalPower.of("local-act-1901-s3"), LegalPower.LA_2011_S1), "DSA-GTW-001"))
                .contains(Outcome.PASSED);
    }

    @Test
    void discloserOfUnknownTypeCouldNotBeCheckedUnlessItNamesAPower() {
        DataSharingAgreement withPower = Complete.withParty(
                0, party -> party.toBuilder().type(Optional.<PartyType>empty()).build());
        DataSharingAgreement without = withPower.toBuilder()
                .legalGrounds(withPowers().getLegalGrounds())
                .flows(withDiscloser("camden").getFlows())
                .build();

        assertThat(outcomes(withPower, "DSA-GTW-001")).contains(Outcome.PASSED);
        assertThat(outcomes(without, "DSA-GTW-001"))
                .containsExactly(Outcome.COULD_NOT_BE_CHECKED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void charityNeedsNoPower() {
        assertThat(outcomes(withDiscloser("st-hilda"), "DSA-GTW-001")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void provisionWhoseCommencementIsOpenIsWarnedWhereverItIsNamed() {
        DataSharingAgreement agreement = Complete.withGround(
                0,
                ground -> ground.toBuilder()
                        .basis(PublicTask.builder()
                                .addFunctions(LegalPower.CA_1989_S17, LegalPower.CA_2004_S16LA)
                                .build())
                        .addPowers(LegalPower.CA_2004_S16LA)
                        .addReuseAuthorisedBy(LegalPower.CA_2004_S16LA)
                        .addCriminalOffence(CriminalOffenceGround.builder()
                                .addLaws(LegalPower.CA_2004_S16LA)
                                .build())
                        .lawEnforcement(LawEnforcementGround.builder()
                                .statutoryFunction(LegalPower.CA_2004_S16LA)
                                .build())
                        .build());

        assertThat(Checked.atSigning(agreement).findings())
                .filteredOn(finding -> finding.ruleId().equals("DSA-GTW-002"))
                .allMatch(finding -> finding.severity() == WARNING)
                .extracting(finding -> finding.pointer().text())
                .containsExactly(
                        "/legalGrounds/0/basis/functions/1",
                        "/legalGrounds/0/lawEnforcement/statutoryFunction",
                        "/legalGrounds/0/criminalOffence/0/laws/0",
                        "/legalGrounds/0/powers/1",
                        "/legalGrounds/0/reuseAuthorisedBy/0");
    }

    @Test
    void findingNamesTheProvisionByItsCode() {
        Finding finding = onlyFinding(
                withPowers(LegalPower.CA_1989_S17, LegalPower.CA_2004_S16LA),
                "DSA-GTW-002",
                WARNING,
                "/legalGrounds/0/powers/1");

        assertThat(finding.message()).contains("the provision 'ca-2004-s16la' is enacted, but");
    }

    @Test
    void provisionFailsBeforeItsFirstDay() {
        DataSharingAgreement agreement = withPowers(LegalPower.CA_1989_S17, LegalPower.HA_1996_S213B);

        assertThat(found(agreement, "DSA-GTW-002", LocalDate.of(2018, 9, 30)))
                .containsExactly("/legalGrounds/0/powers/1");
        assertThat(found(agreement, "DSA-GTW-002", LocalDate.of(2018, 10, 1))).isEmpty();
    }

    @Test
    void billFailsAndRepealedProvisionOnlyAfterItsLastDay() {
        DsaValidator validator = OwnPowers.validator(
                "bill-s1 | Bill | Some Act 2027 s.1 |  |  |  | bill |  | unsure | power | public-task |  |  | ",
                "old-s1 | Old | Old Act 1980 s.1 |  | 2019-01-01 | 2026-06-29 | repealed |  | unsure | power | public-task |  |  | ");
        DataSharingAgreement agreement =
                withPowers(LegalPower.CA_1989_S17, LegalPower.of("bill-s1"), LegalPower.of("old-s1"));

        assertThat(validator.validate(agreement, Stage.EXCHANGE, Complete.DAY).findings())
                .extracting(
                        Finding::ruleId,
                        Finding::severity,
                        finding -> finding.pointer().text())
                .containsExactly(
                        tuple("DSA-GTW-002", ERROR, "/legalGrounds/0/powers/1"),
                        tuple("DSA-GTW-002", ERROR, "/legalGrounds/0/powers/2"));
        assertThat(validator
                        .validate(agreement, Stage.EXCHANGE, Complete.DAY.minusDays(1))
                        .findings())
                .extracting(finding -> finding.pointer().text())
                .containsExactly("/legalGrounds/0/powers/1");
    }

    @Test
    void provisionThatTheLawDoesNotKnowCouldNotBeChecked() {
        assertThat(outcomes(withPowers(LegalPower.of("local-act-1901-s3")), "DSA-GTW-002"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    private static DataSharingAgreement withDiscloser(String id) {
        return Complete.withFlow(
                flow -> flow.toBuilder().disclosers(List.of(id)).build());
    }

    private static DataSharingAgreement withPowers(LegalPower... powers) {
        return Complete.withGround(
                0, ground -> ground.toBuilder().powers(List.of(powers)).build());
    }
}
