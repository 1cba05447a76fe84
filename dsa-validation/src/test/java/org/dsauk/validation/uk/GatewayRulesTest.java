package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.Law;
import org.dsauk.law.LawTopic;
import org.dsauk.law.LegalPower;
import org.dsauk.party.PartyType;
import org.dsauk.report.Examination;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.junit.jupiter.api.Test;

class GatewayRulesTest {

    @Test
    void boroughWithoutPowerFails() {
        Finding finding = onlyFinding(withPowers(), "DSA-GTW-001", ERROR, "/flows/0/disclosers/0");
        assertThat(finding.message()).endsWith("allows the disclosure for 'camden', 'islington'");
    }

    @Test
    void limitsAndExemptionsAreNoPowers() {
        onlyFinding(
                withPowers(LegalPower.HRA_1998_S6, LegalPower.DPA_2018_SCH2_PARA2),
                "DSA-GTW-001",
                ERROR,
                "/flows/0/disclosers/0");
    }

    @Test
    void powerThatIsNotKnownCouldNotBeChecked() {
        assertThat(outcomes(withPowers(LegalPower.of("local-act-1901-s3")), "DSA-GTW-001"))
                .containsExactly(Outcome.COULD_NOT_BE_CHECKED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void powerOfAnAdoptersTableIsKnownToAValidatorWithThatLaw() {
        String table = String.join(
                " | ", Law.uk().entries(LawTopic.POWERS).get(0).facts().keySet());
        String header = "code | title | citation | path | from | to | status | source | certainty | " + table;
        String row = "local-act-1901-s3 | Local power | Camden Act 1901 s.3 |  |  |  | in-force |  | unsure"
                + " | power | public-task |  |  | ";
        InputStream rows = new ByteArrayInputStream((header + "\n" + row).getBytes(StandardCharsets.UTF_8));
        DsaValidator validator = DsaValidator.uk().withLaw(Law.uk().withTable(LawTopic.POWERS, "local.psv", rows));

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

    private static DataSharingAgreement withDiscloser(String id) {
        return Complete.withFlow(
                flow -> flow.toBuilder().disclosers(List.of(id)).build());
    }

    private static DataSharingAgreement withPowers(LegalPower... powers) {
        return Complete.withGround(
                0, ground -> ground.toBuilder().powers(List.of(powers)).build());
    }
}
