package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.InterestRequest;
import org.dsauk.ground.LawEnforcementGround;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.LegalObligation;
import org.dsauk.ground.PublicTask;
import org.dsauk.ground.RecognisedLegitimateInterest;
import org.dsauk.ground.Regime;
import org.dsauk.law.Annex1Condition;
import org.dsauk.law.LegalPower;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Checked;
import org.dsauk.validation.CompletePolicing;
import org.dsauk.validation.OwnPowers;
import org.junit.jupiter.api.Test;

/** What recognised interests, obligations and public tasks must state, and that regimes are not mixed. */
class BasisDemandsTest {

    private static final String BASIS = "/legalGrounds/4/basis";

    @Test
    void recognisedInterestWithoutConditionFails() {
        onlyFinding(
                interest(basis -> basis.toBuilder().condition(Optional.empty()).build()), "DSA-LAW-004", ERROR, BASIS);
    }

    @Test
    void conditionThatMayHaveBeenAddedByRegulationsCouldNotBeChecked() {
        DataSharingAgreement agreement = interest(basis ->
                basis.toBuilder().condition(Annex1Condition.of("added-later")).build());

        assertThat(outcomes(agreement, "DSA-LAW-004"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void disclosureOnRequestWithoutRequestFails() {
        onlyFinding(
                interest(basis -> basis.toBuilder().request(Optional.empty()).build()), "DSA-LAW-004", ERROR, BASIS);
    }

    @Test
    void otherConditionsNeedNoRequest() {
        DataSharingAgreement agreement = interest(basis -> basis.toBuilder()
                .condition(Annex1Condition.SAFEGUARDING_VULNERABLE_INDIVIDUALS)
                .request(Optional.empty())
                .build());

        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void procedureForManyRequestsIsEnough() {
        DataSharingAgreement agreement = request(request -> InterestRequest.builder()
                .procedure("The borough asks in writing and states its task")
                .build());

        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void oneRequestNeedsAskerDateStatementAndLaw() {
        Finding finding = onlyFinding(
                request(request -> InterestRequest.builder().build()), "DSA-LAW-004", ERROR, BASIS + "/request");
        assertThat(finding.message())
                .contains("body that asks", "date of the request", "statement of the need", "asker's task");
    }

    @Test
    void requestThatDoesNotStateTheNeedFails() {
        onlyFinding(
                request(request -> request.toBuilder().statesNeed(false).build()),
                "DSA-LAW-004",
                ERROR,
                BASIS + "/request/statesNeed");
    }

    @Test
    void obligationWithoutDutyFails() {
        onlyFinding(duties(), "DSA-LAW-005", ERROR, "/legalGrounds/5/basis");
    }

    @Test
    void generalPowerIsNoDuty() {
        onlyFinding(duties(LegalPower.LA_2011_S1), "DSA-LAW-005", ERROR, "/legalGrounds/5/basis/duties");
    }

    @Test
    void dutyToCooperateAloneIsWarned() {
        onlyFinding(duties(LegalPower.CA_2004_S10), "DSA-LAW-005", WARNING, "/legalGrounds/5/basis/duties");
    }

    @Test
    void dutyOfBodiesThatAreNotKnownCouldNotBeChecked() {
        assertThat(OwnPowers.outcomes(duties(OwnPowers.COOPERATION), "DSA-LAW-005"))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void dutyThatTheLawDoesNotKnowCouldNotBeChecked() {
        assertThat(outcomes(duties(LegalPower.of("local-act-1901-s3")), "DSA-LAW-005"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void dutyOfOtherBodiesDoesNotBindACharity() {
        DataSharingAgreement agreement = CompletePolicing.withGround(
                "charity-answers",
                ground -> ground.toBuilder()
                        .basis(obligation(LegalPower.CA_1989_S47_9))
                        .build());

        onlyFinding(agreement, "DSA-LAW-005", ERROR, "/legalGrounds/4");
    }

    @Test
    void publicTaskWithoutLawFails() {
        DataSharingAgreement agreement = boroughs(
                ground -> ground.toBuilder().basis(PublicTask.builder().build()).build());

        onlyFinding(agreement, "DSA-LAW-006", ERROR, "/legalGrounds/2/basis");
    }

    @Test
    void limitLaysDownNoTask() {
        assertThat(found(task(LegalPower.HRA_1998_S6), "DSA-LAW-006")).containsExactly("/legalGrounds/2/basis");
    }

    @Test
    void taskOfTheOtherSideFailsFromTheDayOnWhichItMustBeOnesOwn() {
        DataSharingAgreement agreement = CompletePolicing.withGround(
                "police-disclose",
                ground -> ground.toBuilder()
                        .basis(PublicTask.builder()
                                .addFunctions(LegalPower.CA_1989_S17)
                                .build())
                        .powers(List.of())
                        .build());

        assertThat(found(agreement, "DSA-LAW-006", LocalDate.of(2026, 2, 4))).isEmpty();
        assertThat(found(agreement, "DSA-LAW-006", LocalDate.of(2026, 2, 5))).containsExactly("/legalGrounds/0");
    }

    @Test
    void taskOfBodiesThatAreNotKnownCouldNotBeChecked() {
        assertThat(OwnPowers.outcomes(task(OwnPowers.POWER), "DSA-LAW-006"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void whatAnybodyMayDoIsNobodysTask() {
        assertThat(outcomes(task(LegalPower.CDA_1998_S115), "DSA-LAW-006")).contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void internationalLawLaysDownATaskFromItsFirstDay() {
        DataSharingAgreement agreement = boroughs(ground -> ground.toBuilder()
                .basis(PublicTask.builder()
                        .internationalLaw("The agreement with the United States of 2019")
                        .build())
                .build());

        assertThat(found(agreement, "DSA-LAW-006", LocalDate.of(2025, 8, 19)))
                .containsExactly("/legalGrounds/2/basis/internationalLaw");
        assertThat(found(agreement, "DSA-LAW-006", LocalDate.of(2025, 8, 20))).isEmpty();
        assertThat(found(agreement, "DSA-LAW-006")).isEmpty();
    }

    @Test
    void lawfulBasisInAGroundOfLawEnforcementFails() {
        DataSharingAgreement agreement = CompletePolicing.withGround(
                "police-receive",
                ground -> ground.toBuilder()
                        .basis(PublicTask.builder()
                                .addFunctions(LegalPower.COMMON_LAW_POLICING)
                                .build())
                        .build());

        onlyFinding(agreement, "DSA-LAW-012", ERROR, "/legalGrounds/1/basis");
    }

    @Test
    void groundOfLawEnforcementUnderTheUkGdprFails() {
        DataSharingAgreement agreement = boroughs(ground -> ground.toBuilder()
                .lawEnforcement(LawEnforcementGround.builder().build())
                .build());

        onlyFinding(agreement, "DSA-LAW-012", ERROR, "/legalGrounds/2/lawEnforcement");
    }

    @Test
    void groundOfLawEnforcementWithoutRegimeCouldNotBeChecked() {
        DataSharingAgreement agreement = CompletePolicing.withGround(
                "police-receive",
                ground -> ground.toBuilder().regime(Optional.<Regime>empty()).build());

        assertThat(outcomes(agreement, "DSA-LAW-012")).contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    private static DataSharingAgreement interest(UnaryOperator<RecognisedLegitimateInterest> change) {
        return CompletePolicing.withGround(
                "charity-answers",
                ground -> ground.toBuilder()
                        .basis(change.apply(
                                (RecognisedLegitimateInterest) ground.getBasis().orElseThrow()))
                        .build());
    }

    private static DataSharingAgreement request(UnaryOperator<InterestRequest> change) {
        return interest(basis -> basis.toBuilder()
                .request(change.apply(basis.getRequest().orElseThrow()))
                .build());
    }

    private static DataSharingAgreement duties(LegalPower... duties) {
        return CompletePolicing.withGround(
                "camden-assists",
                ground -> ground.toBuilder().basis(obligation(duties)).build());
    }

    private static LegalObligation obligation(LegalPower... duties) {
        return LegalObligation.builder().addDuties(duties).build();
    }

    private static DataSharingAgreement task(LegalPower function) {
        return boroughs(ground -> ground.toBuilder()
                .basis(PublicTask.builder().addFunctions(function).build())
                .build());
    }

    private static DataSharingAgreement boroughs(UnaryOperator<LegalGround> change) {
        return CompletePolicing.withGround("boroughs-receive", change);
    }
}
