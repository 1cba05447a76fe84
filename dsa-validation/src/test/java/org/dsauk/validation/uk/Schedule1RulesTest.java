package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Sensitivity;
import org.dsauk.ground.PublicTask;
import org.dsauk.ground.Regime;
import org.dsauk.ground.SpecialCategoryGround;
import org.dsauk.law.LegalPower;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Schedule1RulesTest {

    @ParameterizedTest
    @CsvSource({
        "employment-and-social-protection, 1",
        "health-or-social-care, 2",
        "public-health, 3",
        "archiving-research-statistics, 4"
    })
    void conditionPassesWithItsOwnParagraphAlone(String code, int paragraph) {
        SpecialCategoryCondition condition = SpecialCategoryCondition.of(code);

        assertThat(found(with(condition, paragraph), "DSA-SPC-002")).isEmpty();
        for (int other : List.of(paragraph % 4 + 1, 6, 18)) {
            assertThat(found(with(condition, other), "DSA-SPC-002"))
                    .as(code + " with " + other)
                    .containsExactly("/legalGrounds/0/specialCategory/0");
        }
    }

    @Test
    void conditionsThatNeedNoParagraphAreNotAskedForOne() {
        assertThat(outcomes(with(SpecialCategoryCondition.EXPLICIT_CONSENT), "DSA-SPC-002"))
                .containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void conditionThatIsNotKnownOrNotStatedCouldNotBeChecked() {
        DataSharingAgreement missing = with(SpecialCategoryGround.builder()
                .addCategories(Sensitivity.HEALTH)
                .build());

        assertThat(outcomes(with(SpecialCategoryCondition.of("point-z")), "DSA-SPC-002"))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(outcomes(missing, "DSA-SPC-002")).contains(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(outcomes(missing, "DSA-SPC-003")).contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void substantialPublicInterestWithoutParagraphFails() {
        onlyFinding(
                with(SpecialCategoryCondition.SUBSTANTIAL_PUBLIC_INTEREST),
                "DSA-SPC-003",
                ERROR,
                "/legalGrounds/0/specialCategory/0");
    }

    @ParameterizedTest
    @CsvSource({"2, true", "5, true", "6, false", "28, false", "29, true"})
    void substantialPublicInterestNeedsAParagraphOfPart2(int paragraph, boolean fails) {
        DataSharingAgreement agreement = with(SpecialCategoryCondition.SUBSTANTIAL_PUBLIC_INTEREST, paragraph);

        assertThat(found(agreement, "DSA-SPC-003").isEmpty()).isEqualTo(!fails);
    }

    @Test
    void substantialPublicInterestOfInternationalLawCouldNotBeChecked() {
        DataSharingAgreement agreement = Complete.withGround(
                0,
                ground -> ground.toBuilder()
                        .basis(PublicTask.builder()
                                .addFunctions(LegalPower.CA_1989_S17)
                                .internationalLaw("The agreement with the United States of 2019")
                                .build())
                        .specialCategory(List.of(ground.getSpecialCategory().get(0).toBuilder()
                                .schedule1(List.of())
                                .build()))
                        .build());

        assertThat(outcomes(agreement, "DSA-SPC-003")).containsExactly(Outcome.COULD_NOT_BE_CHECKED, Outcome.PASSED);
    }

    @Test
    void groundsOfLawEnforcementHaveOtherConditions() {
        DataSharingAgreement agreement = Complete.withGround(
                0,
                ground -> ground.toBuilder()
                        .regime(Regime.LAW_ENFORCEMENT)
                        .basis(Optional.empty())
                        .specialCategory(List.of(ground.getSpecialCategory().get(0).toBuilder()
                                .schedule1(List.of())
                                .build()))
                        .build());

        assertThat(outcomes(agreement, "DSA-SPC-003")).containsExactly(Outcome.NOT_APPLICABLE, Outcome.PASSED);
    }

    private static DataSharingAgreement with(SpecialCategoryCondition condition, Integer... paragraphs) {
        return with(SpecialCategoryGround.builder()
                .addCategories(Sensitivity.HEALTH)
                .condition(condition)
                .schedule1(List.of(paragraphs))
                .build());
    }

    private static DataSharingAgreement with(SpecialCategoryGround condition) {
        return Complete.withGround(
                0,
                ground -> ground.toBuilder().specialCategory(List.of(condition)).build());
    }
}
