package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;
import org.dsauk.ground.CriminalOffenceGround;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.Regime;
import org.dsauk.ground.SpecialCategoryGround;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.party.PartyType;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

class SpecialCategoryRulesTest {

    @Test
    void recipientOfHealthDataWithoutConditionFails() {
        DataSharingAgreement agreement = Complete.withGround(
                1, ground -> ground.toBuilder().specialCategory(List.of()).build());

        Finding finding = onlyFinding(agreement, "DSA-SPC-001", ERROR, "/flows/0/recipients/0");
        assertThat(finding.remedy()).contains("receiving data on 'health'");
    }

    @Test
    void conditionForOneOfTwoCategoriesIsNotEnough() {
        DataSharingAgreement agreement = Complete.withItem(
                item -> item.toBuilder().addSensitivity(Sensitivity.GENETIC).build());

        assertThat(Checked.atSigning(agreement).findings())
                .extracting(Finding::ruleId)
                .containsExactly("DSA-SPC-001", "DSA-SPC-001");
    }

    @Test
    void categoryWithoutConditionFails() {
        onlyFinding(
                Complete.withGround(
                        1,
                        condition(ground ->
                                ground.toBuilder().condition(Optional.empty()).build())),
                "DSA-SPC-001",
                ERROR,
                "/flows/0/recipients/0");
    }

    @Test
    void conditionThatIsNotKnownCouldNotBeChecked() {
        DataSharingAgreement agreement = Complete.withGround(
                1,
                condition(ground -> ground.toBuilder()
                        .condition(SpecialCategoryCondition.of("point-z"))
                        .build()));

        assertThat(outcomes(agreement, "DSA-SPC-001")).containsExactly(Outcome.PASSED, Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void anonymousHealthDataNeedsNoCondition() {
        DataSharingAgreement agreement = Complete.withItem(item ->
                item.toBuilder().identifiability(Identifiability.ANONYMOUS).build());

        assertThat(outcomes(agreement, "DSA-SPC-001")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void dataWhoseSensitivityIsNotStatedCouldNotBeChecked() {
        DataSharingAgreement agreement = Complete.withItem(
                item -> item.toBuilder().sensitivity(List.of()).build());

        assertThat(outcomes(agreement, "DSA-SPC-001")).containsOnly(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void dataThatRevealsNothingSpecialNeedsNoCondition() {
        DataSharingAgreement agreement = Complete.withItem(
                item -> item.toBuilder().sensitivity(List.of(Sensitivity.NONE)).build());

        assertThat(outcomes(agreement, "DSA-SPC-001")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void conditionWithoutPolicyDocumentFails() {
        DataSharingAgreement agreement = Complete.withPolicyDocument(
                1, document -> document.toBuilder().parties(List.of("camden")).build());

        Finding finding = onlyFinding(agreement, "DSA-SPC-004", ERROR, "/legalGrounds/1/specialCategory/0");
        assertThat(finding.message())
                .isEqualTo("legal ground 'g2', condition for special category data: no appropriate policy document is"
                        + " named with its reference and date for 'st-hilda'");
    }

    @Test
    void policyDocumentOfAnotherParagraphDoesNotHelp() {
        onlyFinding(
                Complete.withPolicyDocument(
                        0,
                        document -> document.toBuilder().schedule1(List.of(6)).build()),
                "DSA-SPC-004",
                ERROR,
                "/legalGrounds/0/specialCategory/0");
    }

    @Test
    void policyDocumentWithoutDateFails() {
        onlyFinding(
                Complete.withPolicyDocument(
                        0,
                        document -> document.toBuilder().date(Optional.empty()).build()),
                "DSA-SPC-004",
                ERROR,
                "/legalGrounds/0/specialCategory/0");
    }

    @Test
    void policyDocumentReviewedTwoYearsAgoPassesAndTheDayBeforeIsWarned() {
        DataSharingAgreement justInTime = reviewedOn(Complete.DAY.minusMonths(24));
        DataSharingAgreement tooLate = reviewedOn(Complete.DAY.minusMonths(24).minusDays(1));

        assertThat(Checked.atSigning(justInTime).findings()).isEmpty();
        onlyFinding(tooLate, "DSA-SPC-004", WARNING, "/assessments/0");
    }

    @Test
    void conditionForCriminalOffenceDataNeedsAPolicyDocumentToo() {
        DataSharingAgreement agreement = Complete.withGround(
                0,
                ground -> ground.toBuilder()
                        .addCriminalOffence(
                                CriminalOffenceGround.builder().addSchedule1(10).build())
                        .build());

        onlyFinding(agreement, "DSA-SPC-004", ERROR, "/legalGrounds/0/criminalOffence/0");
    }

    @Test
    void disclosureOnlyToThePoliceUnderParagraph10NeedsNoPolicyDocument() {
        DataSharingAgreement agreement = Complete.withGround(
                0,
                ground -> ground.toBuilder()
                        .addCriminalOffence(
                                CriminalOffenceGround.builder().addSchedule1(10).build())
                        .build());
        DataSharingAgreement toPolice = agreement.toBuilder()
                .parties(List.of(
                        agreement.getParties().get(0),
                        agreement.getParties().get(1),
                        Complete.party("st-hilda", PartyType.POLICE_FORCE, "ZA000003")))
                .build();

        assertThat(outcomes(toPolice, "DSA-SPC-004"))
                .contains(Outcome.NOT_APPLICABLE)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void lawEnforcementNeedsNoPolicyDocumentUnderSchedule1() {
        DataSharingAgreement agreement = Complete.withGround(
                1, ground -> ground.toBuilder().regime(Regime.LAW_ENFORCEMENT).build());

        assertThat(outcomes(agreement, "DSA-SPC-004")).contains(Outcome.NOT_APPLICABLE);
    }

    private static DataSharingAgreement reviewedOn(LocalDate day) {
        return Complete.withPolicyDocument(
                0, document -> document.toBuilder().lastReviewed(day).build());
    }

    private static UnaryOperator<LegalGround> condition(UnaryOperator<SpecialCategoryGround> change) {
        return ground -> ground.toBuilder()
                .specialCategory(
                        List.of(change.apply(ground.getSpecialCategory().get(0))))
                .build();
    }
}
