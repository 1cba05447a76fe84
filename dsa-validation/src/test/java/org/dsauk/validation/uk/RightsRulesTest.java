package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.validation.Checked.onlyFinding;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Identifiability;
import org.dsauk.ground.Regime;
import org.dsauk.law.LegalPower;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.rights.DataSubjectRight;
import org.dsauk.rights.HandlingAction;
import org.dsauk.rights.PrivacyNotice;
import org.dsauk.rights.RightHandling;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** What people are told, and who answers them. */
class RightsRulesTest {

    private static final URI LINK = URI.create("https://privacy.example/");

    @Test
    void controllerWithoutANoticeFails() {
        onlyFinding(noticed(notice("boroughs").build()), "DSA-TRN-001", ERROR, "/parties/2");
    }

    @Test
    void noticeThatCannotBeReadIsNone() {
        assertThat(Checked.outcomes(
                        noticed(PrivacyNotice.builder()
                                .addParties("boroughs", "st-hilda")
                                .build()),
                        "DSA-TRN-001"))
                .containsOnly(Outcome.FAILED);
    }

    @Test
    void exemptionByAProvisionStandsInForANotice() {
        PrivacyNotice exempt = PrivacyNotice.builder()
                .addParties("st-hilda")
                .exemption(LegalPower.of("dpa-2018-sch2-para2"))
                .build();

        assertThat(Checked.atSigning(noticed(notice("boroughs").build(), exempt))
                        .findings())
                .isEmpty();
    }

    @Test
    void noticesOfAGroupAndOfItsMembersCoverTheFlowsTogether() {
        PrivacyNotice charity = notice("st-hilda").build();
        PrivacyNotice group = notice("boroughs").addFlows("f1").build();
        PrivacyNotice camden = notice("camden").addFlows("f2").build();
        DataSharingAgreement agreement = noticed(charity, group, camden);
        DataSharingAgreement twoFlows = agreement.toBuilder()
                .addFlows(agreement.getFlows().get(0).toBuilder().id("f2").build())
                .build();

        assertThat(Checked.atSigning(twoFlows).findings())
                .filteredOn(finding -> finding.ruleId().equals("DSA-TRN-001"))
                .extracting(finding -> finding.pointer().text())
                .containsExactly("/parties/1");
    }

    @Test
    void nothingIsAskedAboutAnonymousData() {
        DataSharingAgreement agreement =
                Complete.withItem(item -> item.toBuilder()
                                .identifiability(Identifiability.ANONYMOUS)
                                .build())
                        .toBuilder()
                        .rights(Optional.empty())
                        .build();

        assertThat(Checked.outcomes(agreement, "DSA-TRN-001")).containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(Checked.outcomes(agreement, "DSA-RGT-001")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void itIsNotKnownWhetherAnythingIsAskedAboutDataOfUnknownIdentifiability() {
        DataSharingAgreement agreement = Complete.withItem(
                item -> item.toBuilder().identifiability(Optional.empty()).build());

        assertThat(Checked.outcomes(agreement, "DSA-TRN-001")).contains(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(Checked.outcomes(agreement, "DSA-RGT-001")).containsOnly(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void rightsThatNobodyHandlesAreNamed() {
        Finding finding = onlyFinding(
                handled(answers()
                        .addRights(
                                DataSubjectRight.ACCESS,
                                DataSubjectRight.RECTIFICATION,
                                DataSubjectRight.ERASURE,
                                DataSubjectRight.RESTRICTION,
                                DataSubjectRight.AUTOMATED_DECISIONS)
                        .build()),
                "DSA-RGT-001",
                ERROR,
                "/rights");

        assertThat(finding.message()).contains("'portability', 'objection'");
    }

    @Test
    void whoOnlyAssistsOrGivesNoReasonHandlesNothing() {
        assertThat(List.of(
                        answers().action(HandlingAction.ASSISTS).build(),
                        answers().action(HandlingAction.NOT_APPLICABLE).build(),
                        answers().action(HandlingAction.REFERS).build(),
                        answers().action(Optional.empty()).build(),
                        RightHandling.builder().action(HandlingAction.ANSWERS).build(),
                        answers().addItems("i2").build()))
                .allSatisfy(handling -> assertThat(Checked.outcomes(handled(handling), "DSA-RGT-001"))
                        .containsOnly(Outcome.FAILED));
    }

    @Test
    void handlingOfAllPersonalDataItemByItemPasses() {
        assertThat(Checked.atSigning(handled(answers().addItems("i1").build())).findings())
                .isEmpty();
    }

    @Test
    void entryForAllOtherRightsLeavesOutThoseThatAreNamed() {
        RightHandling others = answers().allOthers(true).build();
        RightHandling assists = answers()
                .addRights(DataSubjectRight.ERASURE)
                .action(HandlingAction.ASSISTS)
                .build();

        assertThat(Checked.atSigning(handled(others)).findings()).isEmpty();
        assertThat(onlyFinding(handled(others, assists), "DSA-RGT-001", ERROR, "/rights")
                        .message())
                .contains("'erasure'");
    }

    @Test
    void agreementWithoutTermsOnRightsFailsAsAWhole() {
        DataSharingAgreement agreement =
                Complete.agreement().toBuilder().rights(Optional.empty()).build();

        assertThat(Checked.atSigning(agreement).findings())
                .filteredOn(finding -> finding.ruleId().equals("DSA-RGT-001"))
                .extracting(finding -> finding.pointer().text())
                .containsExactly("");
    }

    @Test
    void peopleCannotObjectWhereAllIsLawEnforcement() {
        DataSharingAgreement agreement = handled(answers()
                .addRights(
                        DataSubjectRight.ACCESS,
                        DataSubjectRight.RECTIFICATION,
                        DataSubjectRight.ERASURE,
                        DataSubjectRight.RESTRICTION,
                        DataSubjectRight.AUTOMATED_DECISIONS)
                .build());
        DataSharingAgreement enforcement = agreement.toBuilder()
                .legalGrounds(agreement.getLegalGrounds().stream()
                        .map(ground -> ground.toBuilder()
                                .regime(Regime.LAW_ENFORCEMENT)
                                .build())
                        .toList())
                .build();

        assertThat(Checked.outcomes(enforcement, "DSA-RGT-001")).containsOnly(Outcome.PASSED);
    }

    private static PrivacyNotice.Builder notice(String party) {
        PrivacyNotice.Builder builder = PrivacyNotice.builder();
        builder.addParties(party).link(LINK);
        return builder;
    }

    private static DataSharingAgreement noticed(PrivacyNotice... notices) {
        return Complete.withRights(
                rights -> rights.toBuilder().notices(List.of(notices)).build());
    }

    private static RightHandling.Builder answers() {
        RightHandling.Builder builder = RightHandling.builder();
        builder.addParties("boroughs", "st-hilda").action(HandlingAction.ANSWERS);
        return builder;
    }

    private static DataSharingAgreement handled(RightHandling... handling) {
        return Complete.withRights(
                rights -> rights.toBuilder().handling(List.of(handling)).build());
    }
}
