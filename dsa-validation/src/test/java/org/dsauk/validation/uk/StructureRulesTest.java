package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.validation.Checked.atSigning;
import static org.dsauk.validation.Checked.onlyFinding;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.AgreementKind;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyType;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.Verdict;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {

    private static final DataSharingAgreement COMPLETE = Complete.agreement();

    @Test
    void agreementWithoutTitleFails() {
        DataSharingAgreement agreement =
                COMPLETE.toBuilder().title(Optional.empty()).build();

        Finding finding = onlyFinding(agreement, "DSA-STR-001", ERROR, "");
        assertThat(finding.message()).isEqualTo("the agreement: the title is not stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "1", "v2", "Final 3", "1.0 final", "March 2021"})
    void formOfAVersionIsAMatterOfPracticeAtEveryStage(String version) {
        DataSharingAgreement agreement = COMPLETE.toBuilder().version(version).build();

        for (Stage stage : Stage.values()) {
            assertThat(Checked.at(agreement, stage, Complete.DAY).findings())
                    .filteredOn(finding -> finding.ruleId().equals("DSA-STR-001"))
                    .extracting(Finding::severity, Finding::nature, Finding::message, Finding::citations)
                    .containsExactly(tuple(
                            Severity.ADVICE,
                            Nature.PRACTICE,
                            "the agreement: the version '" + version
                                    + "' is not two or three numbers with dots between",
                            List.of()));
        }
    }

    @Test
    void agreementWithoutAVersionFails() {
        onlyFinding(COMPLETE.toBuilder().version(Optional.empty()).build(), "DSA-STR-001", ERROR, "");
    }

    @Test
    void agreementWithoutStatusFails() {
        onlyFinding(
                COMPLETE.toBuilder().status(Optional.<AgreementStatus>empty()).build(), "DSA-STR-001", ERROR, "");
    }

    @Test
    void referenceToNothingFailsThereAndNowhereElse() {
        DataSharingAgreement agreement = Complete.withFlow(
                flow -> flow.toBuilder().addRecipients("st-hilga").build());

        Finding finding = onlyFinding(agreement, "DSA-STR-003", ERROR, "/flows/0/recipients/1");
        assertThat(finding.message()).startsWith("reference 'st-hilga': ");
        assertThat(finding.remedy()).endsWith("party or party group");
    }

    @Test
    void referenceToTheWrongKindFails() {
        DataSharingAgreement agreement =
                Complete.withFlow(flow -> flow.toBuilder().addItems("p1").build());

        onlyFinding(agreement, "DSA-STR-003", ERROR, "/flows/0/items/1");
    }

    @Test
    void idThatIsUsedTwiceFailsAtTheSecondPlace() {
        DataSharingAgreement agreement = COMPLETE.toBuilder()
                .addPartyGroups(PartyGroup.builder().id("camden").build())
                .build();

        onlyFinding(agreement, "DSA-STR-003", ERROR, "/partyGroups/1/id");
    }

    @Test
    void agreementWithoutFlowsFails() {
        assertThat(atSigning(COMPLETE.toBuilder()
                                .flows(List.of())
                                .legalGrounds(List.of())
                                .build())
                        .findings())
                .extracting(Finding::ruleId)
                .containsExactly("DSA-STR-004");
    }

    @Test
    void frameworkNeedsNoFlows() {
        DataSharingAgreement framework = COMPLETE.toBuilder()
                .kind(AgreementKind.FRAMEWORK)
                .flows(List.of())
                .legalGrounds(List.of())
                .build();

        assertThat(Checked.outcomes(framework, "DSA-STR-004")).containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(atSigning(framework).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void agreementThatStatesNeitherKindNorFlowsIsUndecided() {
        DataSharingAgreement agreement = COMPLETE.toBuilder()
                .kind(Optional.<AgreementKind>empty())
                .flows(List.of())
                .legalGrounds(List.of())
                .build();

        assertThat(Checked.outcomes(agreement, "DSA-STR-004")).containsExactly(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(atSigning(agreement).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void flowWithoutRecipientFails() {
        onlyFinding(
                Complete.withFlow(flow -> flow.toBuilder().recipients(List.of()).build()),
                "DSA-STR-004",
                ERROR,
                "/flows/0");
    }

    @Test
    void flowWithoutDiscloserFails() {
        assertThat(Checked.outcomes(collectedFrom(List.of()), "DSA-STR-004")).contains(Outcome.FAILED);
    }

    @Test
    void flowOfDataThatPeopleHandInThemselvesNeedsNoDiscloser() {
        assertThat(Checked.outcomes(collectedFrom(List.of("residents")), "DSA-STR-004"))
                .doesNotContain(Outcome.FAILED);
    }

    private static DataSharingAgreement collectedFrom(List<String> populations) {
        return Complete.withFlow(flow -> flow.toBuilder()
                .disclosers(List.of())
                .collectedFrom(populations)
                .build());
    }

    @Test
    void flowFromAPartyToItselfFails() {
        DataSharingAgreement agreement = Complete.withFlow(flow -> flow.toBuilder()
                .disclosers(List.of("st-hilda"))
                .recipients(List.of("st-hilda"))
                .build());

        assertThat(atSigning(agreement).findings())
                .filteredOn(finding -> finding.ruleId().equals("DSA-STR-004"))
                .extracting(Finding::message)
                .containsExactly("flow 'f1': nobody sends to anybody else");
    }

    @Test
    void flowWithinAGroupOfTwoConnectsParties() {
        DataSharingAgreement agreement = Complete.withFlow(
                flow -> flow.toBuilder().recipients(List.of("boroughs")).build());

        assertThat(Checked.outcomes(agreement, "DSA-STR-004")).containsOnly(Outcome.PASSED);
    }

    @Test
    void groupThatBodiesMayJoinCountsAsSomebodyElse() {
        DataSharingAgreement agreement = COMPLETE.toBuilder()
                .partyGroups(List.of(PartyGroup.builder()
                        .id("boroughs")
                        .addEligible(PartyType.LONDON_AUTHORITY)
                        .build()))
                .build();

        assertThat(Checked.outcomes(agreement, "DSA-STR-004")).containsOnly(Outcome.PASSED);
        assertThat(atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void flowWithinAnOpenGroupConnectsParties() {
        DataSharingAgreement agreement =
                Complete.withFlow(flow ->
                                flow.toBuilder().recipients(List.of("boroughs")).build())
                        .toBuilder()
                        .partyGroups(List.of(PartyGroup.builder()
                                .id("boroughs")
                                .addEligible(PartyType.LONDON_AUTHORITY)
                                .build()))
                        .build();

        assertThat(Checked.outcomes(agreement, "DSA-STR-004")).containsOnly(Outcome.PASSED);
    }

    @Test
    void flowToAClosedGroupWithoutMembersReachesNobody() {
        DataSharingAgreement agreement = COMPLETE.toBuilder()
                .partyGroups(List.of(PartyGroup.builder().id("boroughs").build()))
                .build();

        assertThat(atSigning(agreement).findings()).extracting(Finding::ruleId).contains("DSA-STR-004");
    }
}
