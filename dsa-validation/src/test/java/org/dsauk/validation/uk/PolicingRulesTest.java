package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.CriminalOffenceGround;
import org.dsauk.ground.FurtherUse;
import org.dsauk.ground.LawEnforcementGround;
import org.dsauk.ground.LegalGround;
import org.dsauk.law.CompetentAuthority;
import org.dsauk.law.CriminalOffenceCondition;
import org.dsauk.law.LegalPower;
import org.dsauk.party.Party;
import org.dsauk.party.PartyType;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.report.Outcome;
import org.dsauk.validation.CompletePolicing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Offences, law enforcement and data that comes from it. */
class PolicingRulesTest {

    @Test
    void recipientOfDataOnOffencesWithoutConditionFails() {
        DataSharingAgreement agreement =
                boroughs(ground -> ground.toBuilder().criminalOffence(List.of()).build());

        onlyFinding(agreement, "DSA-CRI-001", ERROR, "/flows/0/recipients/0");
    }

    @Test
    void officialAuthorityWithoutLawFails() {
        assertThat(found(offences(CriminalOffenceCondition.OFFICIAL_AUTHORITY), "DSA-CRI-001"))
                .containsExactly("/flows/0/recipients/0");
    }

    @Test
    void paragraphOfSchedule1IsEnoughAndParagraph5IsNone() {
        assertThat(found(offences(CriminalOffenceCondition.SCHEDULE_1, 18), "DSA-CRI-001"))
                .isEmpty();
        assertThat(found(offences(CriminalOffenceCondition.SCHEDULE_1, 5), "DSA-CRI-001"))
                .containsExactly("/flows/0/recipients/0");
        assertThat(found(offences(CriminalOffenceCondition.SCHEDULE_1), "DSA-CRI-001"))
                .containsExactly("/flows/0/recipients/0");
    }

    @Test
    void conditionThatIsNotKnownCouldNotBeChecked() {
        assertThat(outcomes(offences(CriminalOffenceCondition.of("by-treaty")), "DSA-CRI-001"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void policeThatReceiveForLawEnforcementNeedNoConditionOfArticle10() {
        assertThat(outcomes(CompletePolicing.agreement(), "DSA-CRI-001").get(3)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void policeAreACompetentAuthorityByTheirType() {
        assertThat(found(police(null), "DSA-LEP-001")).isEmpty();
    }

    @Test
    void boroughIsACompetentAuthorityOnlyByAFunction() {
        LawEnforcementGround byFunction = LawEnforcementGround.builder()
                .competentAuthority(CompetentAuthority.STATUTORY_FUNCTION)
                .statutoryFunction(LegalPower.EPA_1990_S45)
                .build();

        assertThat(found(ofType(PartyType.LONDON_BOROUGH, null), "DSA-LEP-001")).contains("/legalGrounds/1");
        assertThat(found(
                        ofType(
                                PartyType.LONDON_BOROUGH,
                                byFunction.toBuilder()
                                        .statutoryFunction(Optional.empty())
                                        .build()),
                        "DSA-LEP-001"))
                .contains("/legalGrounds/1");
        assertThat(found(ofType(PartyType.LONDON_BOROUGH, byFunction), "DSA-LEP-001"))
                .isEmpty();
    }

    @Test
    void boroughIsNotTheMetropolitanPolice() {
        LawEnforcementGround borrowed = LawEnforcementGround.builder()
                .competentAuthority(CompetentAuthority.METROPOLITAN_POLICE)
                .build();

        assertThat(found(ofType(PartyType.LONDON_BOROUGH, borrowed), "DSA-LEP-001"))
                .contains("/legalGrounds/1");
    }

    @Test
    void entryThatIsNotKnownCouldNotBeChecked() {
        LawEnforcementGround other = LawEnforcementGround.builder()
                .competentAuthority(CompetentAuthority.of("schedule-7-paragraph-99"))
                .build();

        assertThat(outcomes(ofType(PartyType.OTHER, other), "DSA-LEP-001"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void purposeThatIsNotOneOfLawEnforcementFails() {
        assertThat(found(withKinds(PurposeKind.SAFEGUARDING), "DSA-LEP-001")).containsExactly("/legalGrounds/1");
        assertThat(found(withKinds(), "DSA-LEP-001")).containsExactly("/legalGrounds/1");
        assertThat(found(withKinds(PurposeKind.LAW_ENFORCEMENT, PurposeKind.AUDIT), "DSA-LEP-001"))
                .isEmpty();
    }

    @Test
    void preventingFraudMayBeLawEnforcement() {
        assertThat(outcomes(withKinds(PurposeKind.FRAUD_PREVENTION), "DSA-LEP-001"))
                .contains(Outcome.COULD_NOT_BE_CHECKED)
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void everyFlowOfAGroundOfLawEnforcementServesSuchAPurpose() {
        assertThat(found(policeReceive("f2"), "DSA-LEP-001")).isEmpty();
        assertThat(found(policeReceive("f1", "f2"), "DSA-LEP-001")).containsExactly("/legalGrounds/1");
    }

    @Test
    void policeDataForAnotherPurposeWithoutAuthorisingLawFails() {
        DataSharingAgreement agreement = policeDisclose(
                ground -> ground.toBuilder().reuseAuthorisedBy(List.of()).build());

        onlyFinding(agreement, "DSA-LEP-004", ERROR, "/flows/0/disclosers/0");
    }

    @Test
    void limitAuthorisesNoOtherPurpose() {
        DataSharingAgreement agreement = policeDisclose(ground -> ground.toBuilder()
                .reuseAuthorisedBy(List.of(LegalPower.HRA_1998_S6))
                .build());

        assertThat(found(agreement, "DSA-LEP-004")).containsExactly("/flows/0/disclosers/0");
    }

    @Test
    void policeDataOfWhichNothingIsSaidCouldNotBeChecked() {
        DataSharingAgreement agreement = policeDisclose(ground -> ground.toBuilder()
                .reuseAuthorisedBy(List.of())
                .furtherUse(Optional.empty())
                .build());

        assertThat(outcomes(agreement, "DSA-LEP-004").get(0)).isEqualTo(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(outcomes(agreement, "DSA-LEP-004").get(2)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void policeDataThatWasNotCollectedForLawEnforcementNeedsNoLaw() {
        DataSharingAgreement agreement = policeDisclose(ground -> ground.toBuilder()
                .reuseAuthorisedBy(List.of())
                .furtherUse(
                        FurtherUse.builder().collectedForLawEnforcement(false).build())
                .build());

        assertThat(outcomes(agreement, "DSA-LEP-004").get(0)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void authorisingLawForOneOfTwoItemsIsNotEnough() {
        DataSharingAgreement agreement =
                policeDisclose(ground -> ground.toBuilder().addItems("case").build());

        assertThat(found(agreement, "DSA-LEP-004")).containsExactly("/flows/0/disclosers/0");
    }

    private static DataSharingAgreement offences(CriminalOffenceCondition condition, Integer... paragraphs) {
        return boroughs(ground -> ground.toBuilder()
                .criminalOffence(List.of(CriminalOffenceGround.builder()
                        .condition(condition)
                        .schedule1(List.of(paragraphs))
                        .build()))
                .build());
    }

    private static DataSharingAgreement boroughs(UnaryOperator<LegalGround> change) {
        return CompletePolicing.withGround("boroughs-receive", change);
    }

    private static DataSharingAgreement policeDisclose(UnaryOperator<LegalGround> change) {
        return CompletePolicing.withGround("police-disclose", change);
    }

    private static DataSharingAgreement policeReceive(String... flows) {
        return CompletePolicing.withGround(
                "police-receive",
                ground -> ground.toBuilder().purposes(List.of()).addFlows(flows).build());
    }

    private static DataSharingAgreement police(@Nullable LawEnforcementGround stated) {
        return CompletePolicing.withGround(
                "police-receive",
                ground -> ground.toBuilder()
                        .lawEnforcement(Optional.ofNullable(stated))
                        .build());
    }

    /** The police are a body of another type. */
    private static DataSharingAgreement ofType(PartyType type, @Nullable LawEnforcementGround stated) {
        DataSharingAgreement agreement = police(stated);
        List<Party> parties = agreement.getParties().stream()
                .map(party -> party.getId().equals("police")
                        ? party.toBuilder().type(type).build()
                        : party)
                .toList();
        return agreement.toBuilder().parties(parties).build();
    }

    private static DataSharingAgreement withKinds(PurposeKind... kinds) {
        DataSharingAgreement agreement = CompletePolicing.agreement();
        return agreement.toBuilder()
                .purposes(List.of(
                        agreement.getPurposes().get(0),
                        agreement.getPurposes().get(1).toBuilder()
                                .kinds(List.of(kinds))
                                .build()))
                .build();
    }
}
