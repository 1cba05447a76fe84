package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.TransferMethod;
import org.dsauk.law.LegalPower;
import org.dsauk.party.ContactRole;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.dsauk.validation.OwnPowers;
import org.junit.jupiter.api.Test;

class CodeRulesTest {

    private static final DataSharingAgreement COMPLETE = Complete.agreement();

    @Test
    void aCodeThatNobodyKnowsIsAdviceInADraftAndAWarningWhenItCounts() {
        DataSharingAgreement agreement = withMethod("secure-portl");

        assertThat(severity(agreement, Stage.DRAFT)).isEqualTo(Severity.ADVICE);
        assertThat(severity(agreement, Stage.SIGN)).isEqualTo(Severity.WARNING);
        assertThat(severity(agreement, Stage.EXCHANGE)).isEqualTo(Severity.WARNING);
        assertThat(finding(agreement, Stage.SIGN)).satisfies(finding -> {
            assertThat(finding.pointer().text()).isEqualTo("/flows/0/methods/0");
            assertThat(finding.message()).startsWith("code 'secure-portl': ");
            assertThat(finding.remedy()).isEqualTo("use a code of TransferMethod; did you mean 'secure-portal'?");
            assertThat(finding.nature()).isEqualTo(Nature.PRACTICE);
        });
    }

    @Test
    void aCodeThatIsLikeNoOtherNamesNone() {
        assertThat(finding(withMethod("pigeon-post"), Stage.SIGN).remedy()).doesNotContain("did you mean");
    }

    @Test
    void aCodeByWhichTheLawDecidesIsAnError() {
        DataSharingAgreement agreement = COMPLETE.toBuilder()
                .purposes(List.of(COMPLETE.getPurposes().get(0).toBuilder()
                        .kinds(List.of(PurposeKind.of("law-enforcment")))
                        .build()))
                .build();

        assertThat(severity(agreement, Stage.DRAFT)).isEqualTo(Severity.WARNING);
        assertThat(severity(agreement, Stage.SIGN)).isEqualTo(Severity.ERROR);
        assertThat(finding(agreement, Stage.SIGN).nature()).isEqualTo(Nature.INTEGRITY);
        assertThat(finding(agreement, Stage.SIGN).remedy()).endsWith("did you mean 'law-enforcement'?");
    }

    @Test
    void everyUnknownCodeIsToldWhereItStands() {
        DataSharingAgreement agreement = withMethod("pigeon-post").toBuilder()
                .parties(COMPLETE.getParties().stream()
                        .map(party -> party.toBuilder()
                                .addContact(org.dsauk.party.Contact.builder()
                                        .addRole(ContactRole.of("dpo-ish"))
                                        .build())
                                .build())
                        .toList())
                .build();

        assertThat(findings(agreement, Stage.SIGN))
                .hasSize(1 + COMPLETE.getParties().size())
                .extracting(finding -> finding.pointer().text())
                .allMatch(pointer -> pointer.matches("/flows/0/methods/0|/parties/\\d/contacts/\\d/roles/0"));
    }

    @Test
    void aPowerOfTheAdoptersLawIsKnown() {
        DataSharingAgreement agreement = COMPLETE.toBuilder()
                .legalGrounds(COMPLETE.getLegalGrounds().stream()
                        .map(ground ->
                                ground.toBuilder().addPower(OwnPowers.POWER).build())
                        .toList())
                .build();
        String own = OwnPowers.POWER.code()
                + " | Own | Own Act 1901 s.3 |  |  |  | in-force |  | unsure | power | public-task |  |  | ";

        assertThat(findings(agreement, Stage.SIGN)).isNotEmpty();
        assertThat(OwnPowers.validator(own)
                        .validate(agreement, Stage.SIGN, Complete.DAY)
                        .findings())
                .noneMatch(finding -> finding.ruleId().equals("DSA-COD-001"));
        assertThat(LegalPower.of(OwnPowers.POWER.code()).entry()).isEmpty();
    }

    @Test
    void anAgreementWhoseCodesAreAllKnownPasses() {
        assertThat(findings(COMPLETE, Stage.SIGN)).isEmpty();
        assertThat(DsaValidator.uk().explain(COMPLETE, "DSA-COD-001", Stage.SIGN, Complete.DAY))
                .hasSize(2)
                .allMatch(examination -> examination.subject().equals("the codes"));
    }

    private static DataSharingAgreement withMethod(String code) {
        return COMPLETE.toBuilder()
                .flows(List.of(COMPLETE.getFlows().get(0).toBuilder()
                        .methods(List.of(TransferMethod.of(code)))
                        .build()))
                .build();
    }

    private static Severity severity(DataSharingAgreement agreement, Stage stage) {
        return finding(agreement, stage).severity();
    }

    private static Finding finding(DataSharingAgreement agreement, Stage stage) {
        List<Finding> findings = findings(agreement, stage);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(DataSharingAgreement agreement, Stage stage) {
        return DsaValidator.uk().validate(agreement, stage, Complete.DAY).findings().stream()
                .filter(finding -> finding.ruleId().equals("DSA-COD-001"))
                .toList();
    }
}
